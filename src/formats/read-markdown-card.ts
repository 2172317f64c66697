import type { Extra, ModelCard } from '../artefacts/model-card.js';
import type { ModelCardField, ModelCardSectionName } from '../artefacts/model-card-fields.js';
import type { Problem } from '../artefacts/problem.js';
import { readTitle, readTitleBelow } from './card-title.js';
import { writeLabelParagraph } from './label-paragraph.js';
import { areOurWords, fieldAt, fieldOfLabel, lastPathOf, mainFieldOf, sectionOfHeading } from './model-card-labels.js';
import { orderExtras } from './order-extras.js';
import { hasStrictForm, isListOfRecords, readFieldText } from './read-field-text.js';
import { readSpecification } from './read-specification.js';
import { readVersion } from './field-forms/version-form.js';
import type { Resolved } from './resolve-segments.js';
import { setAtPath } from './set-at-path.js';
import { isGuidance, isPrompt, isUnfilled, withoutGuidance } from './unfilled-text.js';
import { wordsKey } from './words-key.js';

interface Occurrence {
  words: string;
  body: string;
  line: number;
}

export interface MarkdownCardOptions {
  /** Whether the text under the title is the model's summary; the NHS England template has a field for that. */
  introIsSummary: boolean;
}

/** Puts resolved segments where they belong in a card, in the order of the document. */
export class MarkdownCardBuilder {
  readonly problems: Problem[] = [];
  private readonly card: ModelCard = {};
  private readonly extras: Extra[] = [];
  private readonly labels = new Map<string, string>();
  private readonly occurrences = new Map<string, Occurrence[]>();
  private readonly seenSections = new Set<ModelCardSectionName>();
  private readonly labelledPaths: ReadonlySet<string>;
  private readonly hasTitleHeading: boolean;
  private cursor: string | undefined;
  private titleIsOpen = false;

  private readonly resolved: readonly Resolved[];
  private readonly options: MarkdownCardOptions;

  constructor(resolved: readonly Resolved[], options: MarkdownCardOptions) {
    this.resolved = resolved;
    this.options = options;
    this.labelledPaths = new Set(
      resolved.flatMap(({ target }) => (target.kind === 'field' ? [target.field.path] : [])),
    );
    this.hasTitleHeading = resolved.some(({ target }) => target.kind === 'title');
  }

  build(): { card: ModelCard; problems: Problem[] } {
    for (const each of this.resolved) this.place(each);
    for (const [path, occurrences] of this.occurrences) this.settle(path, occurrences);
    const extra = orderExtras(this.extras);
    if (extra.length > 0) this.card.extra = extra;
    if (this.labels.size > 0) this.card.labels = Object.fromEntries(this.labels);
    return { card: this.card, problems: this.problems };
  }

  private place({ segment, target }: Resolved) {
    const { words, level, line, body } = segment;
    const titleIsOpen = this.titleIsOpen;
    this.titleIsOpen = false;
    if (target.kind === 'start') {
      this.placeIntro(body, line, this.options.introIsSummary && !this.hasTitleHeading);
    } else if (target.kind === 'title') {
      this.setTitle(readTitle(words));
      this.titleIsOpen = this.card.title === undefined;
      this.placeIntro(body, line, this.options.introIsSummary);
    } else if (target.kind === 'section') {
      if (target.again || this.seenSections.has(target.section)) {
        this.cursor = lastPathOf(target.section);
        this.keep({ heading: words, level, body });
      } else {
        this.placeSection(target.section, words, withoutGuidance(body), line);
      }
    } else if (target.kind === 'field') {
      this.placeField(target.field, segment);
    } else if (target.kind === 'unknown') {
      const title = titleIsOpen && segment.kind === 'heading' ? readTitleBelow(words) : undefined;
      if (title !== undefined) {
        this.setTitle(title);
        this.placeIntro(body, line, this.options.introIsSummary);
      } else if (!(segment.kind === 'label' && isTemplateLabel(words, body))) {
        this.keep({ heading: words, level, body: isPrompt(body) ? '' : body });
      }
    }
  }

  private setTitle(title: string | undefined) {
    if (title !== undefined) this.card.title = title;
  }

  private keep(extra: Omit<Extra, 'after'>) {
    const kept: Extra = { body: extra.body };
    if (extra.heading !== undefined) kept.heading = extra.heading;
    if (extra.level !== undefined) kept.level = extra.level;
    if (this.cursor !== undefined) kept.after = this.cursor;
    this.extras.push(kept);
  }

  private keepProse(text: string) {
    const body = withoutGuidance(text);
    if (body !== '') this.keep({ body });
  }

  /** The text under the title, or before any heading. It stands before everything, wherever the title is. */
  private placeIntro(text: string, line: number, isSummary: boolean) {
    const body = withoutGuidance(text);
    if (body === '') return;
    if (!isSummary) this.extras.push({ body });
    else this.occurAt('summary', { words: '', body, line });
  }

  private placeSection(section: ModelCardSectionName, words: string, prose: string, line: number) {
    this.seenSections.add(section);
    this.cursor = section;
    const main = mainFieldOf[section];
    if (section === 'specification') {
      const rest = this.placeSpecification(prose, line);
      if (rest === undefined) return this.nameSection(section, words);
    }
    if (prose !== '' && (section === 'overview' || !this.labelledPaths.has(main))) {
      this.occurAt(main, { words: words.replace(/\s*:$/, ''), body: prose, line });
    } else {
      this.nameSection(section, words);
      this.keepProse(prose);
    }
  }

  private nameSection(section: string, words: string) {
    if (!areOurWords(section, words)) this.labels.set(section, words.replace(/\s*:$/, ''));
  }

  /** Undefined where there was a table, and everything has its place. */
  private placeSpecification(prose: string, line: number): string | undefined {
    const specification = readSpecification(prose, line);
    if (specification === undefined) return prose;
    this.keepProse(specification.before);
    for (const row of specification.rows) {
      if (row.words === '') this.keepProse(row.body);
      else if (row.field === undefined) this.keep({ heading: row.words, body: isPrompt(row.body) ? '' : row.body });
      else this.placeValue(row.field, row);
    }
    this.cursor = 'version.name';
    this.keepProse(specification.after);
    return undefined;
  }

  private placeField(field: ModelCardField, { kind, words, level, line, body }: Resolved['segment']) {
    if (kind === 'heading' && body === '' && !areOurWords(field.path, words))
      this.placeBareHeading(field, words, level);
    else this.placeValue(field, { words: words.replace(/\s*:$/, ''), body, line }, level);
  }

  /** A value that cannot be read as its field asks stays where it is, as an extra. */
  private placeValue(field: ModelCardField, occurrence: Occurrence, level?: number) {
    const { words, body } = occurrence;
    const isUnreadable = hasStrictForm(field) && !isUnfilled(body) && readFieldText(field, body).value === undefined;
    const hasOtherWords = isListOfRecords(field) && this.hasOtherWords(field.path, words);
    if (hasOtherWords) this.cursor = field.path;
    if (hasOtherWords || isUnreadable) this.keep({ heading: words, level, body });
    else this.occurAt(field.path, occurrence);
  }

  /** A heading of a field with nothing under it but other headings names the section instead. */
  private placeBareHeading(field: ModelCardField, words: string, level: number | undefined) {
    if (this.seenSections.has(field.section) || !namesSection(field.section, words)) {
      this.cursor = lastPathOf(field.section);
      this.keep({ heading: words, level, body: '' });
    } else {
      this.seenSections.add(field.section);
      this.cursor = field.section;
      this.nameSection(field.section, words);
    }
  }

  /** A third wording for one list: two are known from our label and the author's, another is kept as it is. */
  private hasOtherWords(path: string, words: string): boolean {
    const named = this.labels.get(path);
    return named !== undefined && wordsKey(named) !== wordsKey(words) && !areOurWords(path, words);
  }

  private occurAt(path: string, occurrence: Occurrence) {
    this.cursor = path;
    this.occur(path, occurrence);
  }

  private occur(path: string, occurrence: Occurrence) {
    const before = this.occurrences.get(path);
    if (before === undefined) this.occurrences.set(path, [occurrence]);
    else before.push(occurrence);
    const { words } = occurrence;
    const named = this.labels.has(path) || (before?.some(({ body }) => !isUnfilled(body)) && !this.isRecords(path));
    if (words !== '' && !named && !areOurWords(path, words)) this.labels.set(path, words);
  }

  /** Whether words are what the card calls the field anyway. */
  private isNamed(path: string, words: string): boolean {
    return words === '' || areOurWords(path, words) || wordsKey(this.labels.get(path) ?? '') === wordsKey(words);
  }

  private isRecords(path: string): boolean {
    const field = fieldAt(path);
    return field !== undefined && isListOfRecords(field);
  }

  private settle(path: string, occurrences: readonly Occurrence[]) {
    const field = fieldAt(path);
    if (field === undefined) return;
    if (isListOfRecords(field)) {
      const values = occurrences.flatMap(
        ({ body }) => (readFieldText(field, body).value as unknown[] | undefined) ?? [],
      );
      if (values.length > 0) setAtPath(this.card, path, values);
      return;
    }
    const [first, ...others] = occurrences.filter(({ body }) => !isUnfilled(body));
    if (first === undefined) return;
    const text = [
      this.isNamed(path, first.words) ? first.body : writeLabelParagraph(first.words, first.body),
      ...others.map(({ words, body }) => writeLabelParagraph(words, body)),
    ].join('\n\n');
    if (others[0] !== undefined) {
      this.problems.push({
        path,
        line: others[0].line,
        message: `"${others[0].words}" stands here a second time. Its text was added to the first.`,
        severity: 'notice',
      });
    }
    if (path === 'version.name') return this.settleVersion(text);
    const { value, summary, after, headers, notUnderstood } = readFieldText(field, text);
    if (value !== undefined) setAtPath(this.card, path, value);
    const summaryPath = field.kind === 'splits' ? 'data.splitSummary' : 'evaluation.metricsSummary';
    if (summary) setAtPath(this.card, summaryPath, summary);
    if (after) this.extras.push({ body: after, after: path });
    for (const [column, words] of Object.entries(headers ?? {})) if (words) this.labels.set(`${path}.${column}`, words);
    if (notUnderstood !== undefined) {
      const message = `${notUnderstood} The table is shown as it was written.`;
      this.problems.push({ path, line: first.line, message, severity: 'notice' });
    }
  }

  private settleVersion(text: string) {
    const { name, notes } = readVersion(text);
    if (name !== undefined && !isUnfilled(name)) setAtPath(this.card, 'version.name', name);
    if (notes === undefined || isUnfilled(notes)) return;
    const before = this.card.version?.notes;
    setAtPath(this.card, 'version.notes', before === undefined ? notes : `${notes}<br>${before}`);
  }
}

/** A label of the template's own that no field has, with nothing of an author's behind it. */
const isTemplateLabel = (words: string, text: string): boolean =>
  (isGuidance(text) && /^note$/i.test(words)) || (isPrompt(text) && /^add?i?tional\s*notes$/i.test(words));

/** Whether words can stand as the heading of a section without being read as another's. */
const namesSection = (section: ModelCardSectionName, words: string): boolean =>
  section !== 'specification' && (sectionOfHeading(words) ?? fieldOfLabel(words)?.section) === section;
