export {
  ModelCardElement,
  ModelCardErrorEvent,
  ModelCardLoadEvent,
  modelCardView,
} from './elements/model-card/index.js';
export type { ModelCardViewOptions, ShownSection } from './elements/model-card/index.js';
export {
  HazardListElement,
  HazardListErrorEvent,
  HazardListLoadEvent,
  hazardListMarkup,
} from './elements/hazard-list/index.js';
export type { HazardListOptions } from './elements/hazard-list/index.js';
export {
  HazardAssessmentChangeEvent,
  HazardAssessmentElement,
  HazardAssessmentErrorEvent,
} from './elements/hazard-assessment/index.js';
export {
  compactHazardMarkup,
  HazardBadgeElement,
  hazardBadgeMarkup,
  hazardFacts,
  termsMarkup,
} from './elements/hazard-badge/index.js';
export type { HazardBadgeOptions, ShownHazard, Term } from './elements/hazard-badge/index.js';
export { dataHazardSchema } from './artefacts/data-hazard.js';
export type { DataHazard, Pictogram } from './artefacts/data-hazard.js';
export {
  dataHazards,
  dataHazardsVersion,
  findDataHazard,
  loadDataHazard,
  loadDataHazards,
} from './artefacts/data-hazards.js';
export type { HazardLabel } from './artefacts/data-hazards.js';
export { readDataHazards } from './formats/read-data-hazards.js';
export type { ReadDataHazardsResult } from './formats/read-data-hazards.js';
export { readHazards, readHazardsData } from './formats/read-hazards.js';
export type { ReadHazardsOptions, ReadHazardsResult } from './formats/read-hazards.js';
export { writeHazardMarkdown } from './formats/write-hazard-markdown.js';
export { hazardAssessmentSchema } from './artefacts/hazard-assessment.js';
export type { HazardAssessment, HazardMitigation, HazardState } from './artefacts/hazard-assessment.js';
export { ethicsRecordContext } from './elements/ethics-record/ethics-record-context.js';
export type { EthicsRecordValue } from './elements/ethics-record/ethics-record-context.js';
export { chartsStyles } from './charts/charts.css.js';
export { metricFigureMarkup } from './charts/metric-figure-markup.js';
export type { MetricFigureOptions } from './charts/metric-figure-options.js';
export { readModelCard } from './formats/read-model-card.js';
export type { ModelCardFormat, ReadModelCardOptions, ReadModelCardResult } from './formats/read-model-card.js';
export { readModelCardData } from './formats/read-model-card-data.js';
export { prepareMarkdown } from './markdown/prepare-markdown.js';
export { writeNhsMarkdown } from './formats/write-nhs-markdown.js';
export { modelCardSchema } from './artefacts/model-card.js';
export type { Extra, Metric, ModelCard, ModelCardImage } from './artefacts/model-card.js';
export { modelCardFields, modelCardSections } from './artefacts/model-card-fields.js';
export type { ModelCardField, ModelCardSection, ModelCardSectionName } from './artefacts/model-card-fields.js';
export type { Problem, Severity } from './artefacts/problem.js';
export { markupView } from './markup/markup-view.js';
export { element } from './markup/markup.js';
export type { Markup, MarkupAttributes, MarkupElement } from './markup/markup.js';
export { version } from './version.js';
export { hazardBadgeSvg, hazardStripSvg } from './outputs/hazard-badge-svg.js';
export type { HazardSvg, HazardSvgOptions } from './outputs/hazard-badge-svg.js';
export { hazardPictogramSvg } from './outputs/hazard-pictogram-svg.js';
