import type { Extra, ModelCard } from '../artefacts/model-card.js';
import { mainFieldOf, type ModelCardField, type ModelCardSectionName } from '../artefacts/model-card-fields.js';
import type { Problem } from '../artefacts/problem.js';
import { readTitle, readTitleBelow } from './card-title.js';
import { FieldTexts, type Occurrence } from './field-texts.js';
import { areOurWords, fieldOfLabel, lastPathOf, sectionOfHeading } from './model-card-labels.js';
import { orderExtras } from './order-extras.js';
import { hasStrictForm, isListOfRecords, readFieldText } from './read-field-text.js';
import { readSpecification } from './read-specification.js';
import type { Resolved } from './resolve-segments.js';
import { isGuidance, isPrompt, isUnfilled, withoutGuidance } from './unfilled-text.js';
import { withContact } from './with-contact.js';

/** Puts resolved segments where they belong in a card, in the order of the document. */
export class MarkdownCardBuilder {
  readonly #card: ModelCard = {};
  readonly #extras: Extra[] = [];
  readonly #texts = new FieldTexts();
  readonly #seenSections = new Set<ModelCardSectionName>();
  readonly #seenGroups = new Set<ModelCardField>();
  readonly #labelledPaths: ReadonlySet<string>;
  readonly #hasTitleHeading: boolean;
  #cursor: string | undefined;
  #titleIsOpen = false;

  readonly #resolved: readonly Resolved[];
  /** Whether the card has a place for everything of the NHS England template, also for what is not filled in. */
  readonly #followsTemplate: boolean;

  constructor(resolved: readonly Resolved[], followsTemplate: boolean) {
    this.#resolved = resolved;
    this.#followsTemplate = followsTemplate;
    this.#labelledPaths = new Set(
      resolved.flatMap(({ target }) => (target.kind === 'field' ? [target.field.path] : [])),
    );
    this.#hasTitleHeading = resolved.some(({ target }) => target.kind === 'title');
  }

  async build(): Promise<{ card: ModelCard; problems: Problem[] }> {
    for (const each of this.#resolved) this.#place(each);
    const problems = await this.#texts.settle(this.#card, this.#extras);
    const extra = orderExtras(withContact(this.#card, this.#extras));
    if (extra.length > 0) this.#card.extra = extra;
    return { card: this.#card, problems };
  }

  #place({ segment, target }: Resolved) {
    const { words, level, line, body } = segment;
    const titleIsOpen = this.#titleIsOpen;
    this.#titleIsOpen = false;
    if (target.kind === 'start') {
      this.#placeIntro(body, line, !this.#followsTemplate && !this.#hasTitleHeading);
    } else if (target.kind === 'title') {
      this.#setTitle(readTitle(words));
      this.#titleIsOpen = this.#card.title === undefined;
      this.#placeIntro(body, line, !this.#followsTemplate);
    } else if (target.kind === 'section') {
      if (target.again || this.#seenSections.has(target.section)) {
        this.#cursor = lastPathOf(target.section);
        this.#keep({ heading: words, level, body });
      } else {
        this.#placeSection(target.section, words, withoutGuidance(body), line);
      }
    } else if (target.kind === 'group') {
      this.#placeGroup(target.first, segment);
    } else if (target.kind === 'field') {
      this.#placeField(target.field, segment);
    } else if (target.kind === 'unknown') {
      const title = titleIsOpen && segment.kind === 'heading' ? readTitleBelow(words) : undefined;
      if (title !== undefined) {
        this.#setTitle(title);
        this.#placeIntro(body, line, !this.#followsTemplate);
      } else if (!(segment.kind === 'label' && isTemplateLabel(words, body))) {
        this.#keep({ heading: words, level, body: isPrompt(body) ? '' : body });
      }
    }
  }

  /** Whether the page has something to put under our words for a section or group. */
  #isShown(isOfIt: (field: ModelCardField) => boolean): boolean {
    return (
      this.#followsTemplate ||
      this.#resolved.some(
        ({ segment, target }) => target.kind === 'field' && isOfIt(target.field) && !isUnfilled(segment.body),
      )
    );
  }

  #placeGroup(first: ModelCardField, { words, level }: Resolved['segment']) {
    if (this.#seenGroups.has(first) || !this.#isShown(({ group }) => group === first.group)) {
      this.#cursor = lastPathOf(first.section);
      this.#keep({ heading: words, level, body: '' });
    }
    this.#seenGroups.add(first);
  }

  #setTitle(title: string | undefined) {
    if (title !== undefined) this.#card.title = title;
  }

  #keep(extra: Omit<Extra, 'after'>) {
    const kept: Extra = { body: extra.body };
    if (extra.heading !== undefined) kept.heading = extra.heading;
    if (extra.level !== undefined) kept.level = extra.level;
    if (this.#cursor !== undefined) kept.after = this.#cursor;
    this.#extras.push(kept);
  }

  #keepProse(text: string) {
    const body = withoutGuidance(text);
    if (body !== '') this.#keep({ body });
  }

  /** The text under the title, or before any heading. It stands before everything, wherever the title is. */
  #placeIntro(text: string, line: number, isSummary: boolean) {
    const body = withoutGuidance(text);
    if (body === '') return;
    if (!isSummary) this.#extras.push({ body });
    else this.#occurAt('summary', { words: '', body, line });
  }

  #placeSection(section: ModelCardSectionName, words: string, text: string, line: number) {
    const prose = isUnfilled(text) ? '' : text;
    this.#seenSections.add(section);
    this.#cursor = section;
    if (prose === '' && areOurWords(section, words) && !this.#isShown((field) => field.section === section)) {
      this.#cursor = lastPathOf(section);
      return this.#keep({ heading: words, level: 2, body: '' });
    }
    const main = mainFieldOf[section];
    if (section === 'specification') {
      const rest = this.#placeSpecification(prose, line);
      if (rest === undefined) return this.#nameSection(section, words);
    }
    if (prose !== '' && (section === 'overview' || !this.#labelledPaths.has(main))) {
      this.#occurAt(main, { words: words.replace(/\s*:$/, ''), body: prose, line });
    } else {
      this.#nameSection(section, words);
      this.#keepProse(prose);
    }
  }

  #nameSection(section: string, words: string) {
    if (!areOurWords(section, words)) this.#texts.name(section, words.replace(/\s*:$/, ''));
  }

  /** Undefined where there was a table, and everything has its place. */
  #placeSpecification(prose: string, line: number): string | undefined {
    const specification = readSpecification(prose, line);
    if (specification === undefined) return prose;
    this.#keepProse(specification.before);
    for (const row of specification.rows) {
      if (row.words === '') this.#keepProse(row.body);
      else if (row.field === undefined) this.#keep({ heading: row.words, body: isPrompt(row.body) ? '' : row.body });
      else this.#placeValue(row.field, row);
    }
    this.#cursor = 'version.name';
    this.#keepProse(specification.after);
    return undefined;
  }

  #placeField(field: ModelCardField, { kind, words, level, line, body }: Resolved['segment']) {
    if (kind === 'heading' && isUnfilled(body)) this.#placeBareHeading(field, words, level);
    else this.#placeValue(field, { words: words.replace(/\s*:$/, ''), body, line }, level);
  }

  /** A value that cannot be read as its field asks stays where it is, as an extra. */
  #placeValue(field: ModelCardField, occurrence: Occurrence, level?: number) {
    const { words, body } = occurrence;
    const isUnreadable = hasStrictForm(field) && !isUnfilled(body) && readFieldText(field, body).value === undefined;
    const hasOtherWords = isListOfRecords(field) && this.#texts.hasOtherWords(field.path, words);
    if (hasOtherWords) this.#cursor = field.path;
    if (hasOtherWords || isUnreadable) this.#keep({ heading: words, level, body });
    else this.#occurAt(field.path, occurrence);
  }

  /** A heading of a field with nothing under it but other headings names the section instead. */
  #placeBareHeading(field: ModelCardField, words: string, level: number | undefined) {
    if (this.#seenSections.has(field.section) || !namesSection(field.section, words)) {
      this.#cursor = lastPathOf(field.section);
      this.#keep({ heading: words, level, body: '' });
    } else {
      this.#seenSections.add(field.section);
      this.#cursor = field.section;
      this.#nameSection(field.section, words);
    }
  }

  #occurAt(path: string, occurrence: Occurrence) {
    this.#cursor = path;
    this.#texts.add(path, occurrence);
  }
}

/** A label of the template's own that no field has, with nothing of an author's behind it. */
const isTemplateLabel = (words: string, text: string): boolean =>
  (isGuidance(text) && /^note$/i.test(words)) || (isPrompt(text) && /^add?i?tional\s*notes$/i.test(words));

/** Whether words can stand as the heading of a section without being read as another's. */
const namesSection = (section: ModelCardSectionName, words: string): boolean =>
  section !== 'specification' && (sectionOfHeading(words) ?? fieldOfLabel(words)?.section) === section;
