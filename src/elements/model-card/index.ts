export { ModelCardElement } from './model-card-element.js';
export { ModelCardErrorEvent, ModelCardLoadEvent } from './model-card-events.js';
export { modelCardView } from './model-card-view.js';
export type { ModelCardViewOptions, ShownSection } from './model-card-view-options.js';
export { prepareMarkdown } from '../../markdown/prepare-markdown.js';
