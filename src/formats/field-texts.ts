import type { Extra, ModelCard } from '../artefacts/model-card.js';
import type { Problem } from '../artefacts/problem.js';
import { readVersion } from './field-forms/version-form.js';
import { labelInBold, standsApart } from './label-in-bold.js';
import { areOurWords, fieldAt } from './model-card-labels.js';
import { isListOfRecords, readFieldText, readMetricsAsText } from './read-field-text.js';
import { setAtPath } from './set-at-path.js';
import { isUnfilled } from './unfilled-text.js';
import { wordsKey } from './words-key.js';

/** A text of a field, under the words that its author called the field by. */
export interface Occurrence {
  words: string;
  body: string;
  line: number;
}

interface Settling {
  card: ModelCard;
  extras: Extra[];
  problems: Problem[];
  readMetrics: typeof readMetricsAsText;
}

/** Gathers what a document says at each field, which can be in several places, and sets the fields from it. */
export class FieldTexts {
  readonly #labels = new Map<string, string>();
  readonly #occurrences = new Map<string, Occurrence[]>();

  /** The author's own words for a field or section. */
  name(pathOrSection: string, words: string): void {
    this.#labels.set(pathOrSection, words);
  }

  /** A third wording for one list: two are known from our label and the author's, another is kept as it is. */
  hasOtherWords(path: string, words: string): boolean {
    const named = this.#labels.get(path);
    return named !== undefined && wordsKey(named) !== wordsKey(words) && !areOurWords(path, words);
  }

  /** Sets the fields and labels of the card, and adds what stood behind tables to the extras. */
  async settle(card: ModelCard, extras: Extra[]): Promise<Problem[]> {
    const problems: Problem[] = [];
    const settling = { card, extras, problems, readMetrics: await this.#loadReadMetrics() };
    const version = this.#occurrences.get('version.name');
    for (const [path, occurrences] of this.#occurrences) {
      if (occurrences !== version) this.#settleField(path, occurrences, settling);
    }
    // Last, because its text can hold notes to be put before those that stand by themselves.
    if (version !== undefined) this.#settleField('version.name', version, settling);
    if (this.#labels.size > 0) card.labels = Object.fromEntries(this.#labels);
    return problems;
  }

  /** What reads a table of metrics, for a card that may have one. Where it does not arrive, the table is shown as text. */
  async #loadReadMetrics(): Promise<typeof readMetricsAsText> {
    const metrics = this.#occurrences.get('evaluation.metrics');
    if (!metrics?.some(({ body }) => body.includes('|'))) return readMetricsAsText;
    return import('./read-metrics.js').then(
      (loaded) => loaded.readMetrics,
      () => readMetricsAsText,
    );
  }

  add(path: string, occurrence: Occurrence): void {
    const before = this.#occurrences.get(path);
    if (before === undefined) this.#occurrences.set(path, [occurrence]);
    else before.push(occurrence);
    const { words } = occurrence;
    const named = this.#labels.has(path) || (before?.some(({ body }) => !isUnfilled(body)) && !this.#isRecords(path));
    if (words !== '' && !named && !areOurWords(path, words)) this.#labels.set(path, words);
  }

  /** Whether words are what the card calls the field anyway. */
  #isNamed(path: string, words: string): boolean {
    return words === '' || areOurWords(path, words) || wordsKey(this.#labels.get(path) ?? '') === wordsKey(words);
  }

  #isRecords(path: string): boolean {
    const field = fieldAt(path);
    return field !== undefined && isListOfRecords(field);
  }

  #settleField(path: string, occurrences: readonly Occurrence[], { card, extras, problems, readMetrics }: Settling) {
    const field = fieldAt(path);
    if (field === undefined) return;
    if (isListOfRecords(field)) {
      const values = occurrences.flatMap(
        ({ body }) => (readFieldText(field, body).value as unknown[] | undefined) ?? [],
      );
      if (values.length > 0) setAtPath(card, path, values);
      return;
    }
    const [first, ...others] = occurrences.filter(({ body }) => !isUnfilled(body));
    if (first === undefined) return;
    const text = [
      this.#isNamed(path, first.words) ? first.body : labelled(first.words, first.body),
      ...others.map(({ words, body }) => labelled(words, body)),
    ].join('\n\n');
    if (others[0] !== undefined) {
      problems.push({
        path,
        line: others[0].line,
        message: `"${others[0].words}" stands here a second time. Its text was added to the first.`,
        severity: 'notice',
      });
    }
    if (path === 'version.name') return settleVersion(card, text);
    const { value, summary, after, headers, notUnderstood } =
      field.kind === 'metrics' ? readMetrics(text) : readFieldText(field, text);
    if (value !== undefined) setAtPath(card, path, value);
    const summaryPath = field.kind === 'splits' ? 'data.splitSummary' : 'evaluation.metricsSummary';
    if (summary) setAtPath(card, summaryPath, summary);
    if (after) extras.push({ body: after, after: path });
    for (const [column, words] of Object.entries(headers ?? {}))
      if (words) this.#labels.set(`${path}.${column}`, words);
    if (notUnderstood) {
      const message = 'Not all columns of this table were understood, so it is shown as it was written.';
      problems.push({ path, line: first.line, message, severity: 'notice' });
    }
  }
}

/** A body that begins with "#" stood behind its label, or it would be a heading. */
const labelled = (words: string, body: string): string =>
  `${labelInBold(words)}${standsApart(body) && !body.startsWith('#') ? '\n\n' : ' '}${body}`;

function settleVersion(card: ModelCard, text: string): void {
  const { name, notes } = readVersion(text);
  if (name !== undefined && !isUnfilled(name)) setAtPath(card, 'version.name', name);
  if (notes === undefined || isUnfilled(notes)) return;
  const before = card.version?.notes;
  setAtPath(card, 'version.notes', before === undefined ? notes : `${notes}<br>${before}`);
}
