import type { Problem } from '../artefacts/problem.js';
import type { DescribedHazard } from './make-data-hazards.js';
import { readMystDirectives } from './myst-directives.js';
import { plainWords } from './plain-words.js';

/** Lines that part a card's header and footer from its words. */
const partings = /^(?:\^{3,}|\+{3,})[ \t]*$/gm;

/** The hazards of a page with a card for each: MyST's `grid-item-card` or `card`. */
export function readHazardCards(source: string, problems: Problem[]): DescribedHazard[] {
  return readMystDirectives(source, ['grid-item-card', 'card']).map(({ argument, options, body, line, isOpen }) => {
    if (isOpen) {
      const message = `The card "${argument}" has no end. What follows up to the next card was taken for its words.`;
      problems.push({ path: '', line, message, severity: 'warning' });
    }
    const words = body.replace(partings, '');
    // A card without a title may begin with one in bold.
    const [all, ofBold = ''] = (argument === '' && /^\s*(?:\*\*|__)([^\n]+?)(?:\*\*|__)[ \t]*(?:\n|$)/.exec(words)) || [
      '',
    ];
    const src = options['img-top'] ?? options['img-bottom'] ?? options['img-background'] ?? options.img;
    const alt = options['img-alt'];
    return {
      line,
      title: plainWords(argument || ofBold),
      description: plainWords(words.slice(all.length)),
      ...(src || alt ? { image: { ...(src ? { src } : {}), ...(alt ? { alt } : {}) } } : {}),
      ...(options.link ? { link: options.link } : {}),
    };
  });
}
