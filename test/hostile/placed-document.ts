import type { HostileDocument } from './documents/hostile-document.js';

/** A hostile document on its way into one element. */
export interface PlacedDocument {
  id: number;
  /** Kind, name and place, for a person. */
  name: string;
  /** The hostile part alone, as the positive control shows it; absent where another placing has the same. */
  control?: { markdown: string } | { json: string } | { attributes: Record<string, string> };
  /** What the element gets; an address `document` stands for the text that the server gives out. */
  given: { attributes: Record<string, string> } | { property: unknown };
  text?: string;
  fileName?: string;
  /** Whether a card has to come of it: a document that is not shown proves nothing. */
  mustShow: boolean;
  /** Words that must be visible. */
  mustSay?: string;
}

const after = 'Words after the hostile part.';

/** Every way in which a document reaches an element, with the probe numbered so that a finding names its document. */
export function placedDocuments(name: string, document: HostileDocument, firstId: number): PlacedDocument[] {
  return placings(document).map(({ place, ...placing }, index) => {
    const id = firstId + index;
    const number = (text: string): string =>
      text.replaceAll('__nhsProbe()', `__nhsProbe(${id})`).replaceAll('probe.invalid', `d${id}.probe.invalid`);
    return { ...deeplyNumbered(placing, number), id, name: `${name}, ${place}` };
  });
}

type Placing = Omit<PlacedDocument, 'id' | 'name'> & { place: string };

function placings(document: HostileDocument): Placing[] {
  switch (document.kind) {
    case 'snippet':
      return snippetPlacings(document.text);
    case 'document': {
      const { text } = document;
      return [{ place: 'as a document', ...asFile(text, 'md'), mustShow: true, control: { markdown: text } }];
    }
    case 'data': {
      const text = JSON.stringify(document.data);
      return [
        { place: 'as a property', given: { property: document.data }, mustShow: false, control: { json: text } },
        { place: 'as an attribute', given: { attributes: { card: text } }, mustShow: false },
        { place: 'as a document', ...asFile(text, 'json'), mustShow: false },
      ];
    }
    case 'json': {
      const { text } = document;
      return [
        { place: 'as an attribute', given: { attributes: { card: text } }, mustShow: false, control: { json: text } },
        { place: 'as a document', ...asFile(text, 'json'), mustShow: false },
      ];
    }
    case 'attributes':
      return [
        {
          place: 'as attributes',
          given: { attributes: document.attributes },
          mustShow: false,
          control: { attributes: document.attributes },
        },
      ];
  }
}

function snippetPlacings(snippet: string): Placing[] {
  const control = { markdown: snippet };
  // A document with a null byte is not text; as data it is.
  const placings: Placing[] = [
    snippet.includes('\0')
      ? { place: 'as data', given: { property: { title: 'Bed Forecast', overview: snippet } }, mustShow: true, control }
      : {
          place: 'in a section',
          ...asFile(inSection(snippet), 'md'),
          mustShow: true,
          mustSay: after,
          control,
        },
  ];
  if (!/[\n\r\f\0]/.test(snippet) && snippet.length < 1500) {
    placings.push({ place: 'in lines', ...asFile(inLines(snippet), 'md'), mustShow: true });
  }
  return placings;
}

function asFile(text: string, extension: string): Pick<PlacedDocument, 'given' | 'text' | 'fileName'> {
  return { given: { attributes: { src: 'document' } }, text, fileName: extension };
}

/** A card with this Markdown in a section. */
export function inSection(snippet: string): string {
  return `# Bed Forecast Model Card

## Specification

|  |  |
| ---- | ---- |
| **Description:** | Tells which beds will be free tomorrow. |
| **Status** | Development |

## Intended Use

**Scope:** Wards of one hospital.

${snippet}

## Caveats

**Caveats and Limitations:** ${after}
`;
}

/** The snippet in each place that takes a line. */
function inLines(snippet: string): string {
  const cell = snippet.replaceAll('|', '\\|');
  return `# ${snippet} Model Card

## Specification

|  |  |
| ---- | ---- |
| **Description:** | ${cell} |
| **${cell}** | words |
| **Status** | ${cell} |

## Intended Use

**Scope:** ${snippet}

**${snippet}:** words

- ${snippet}

> ${snippet}

## ${snippet}

words[^1]

## Evaluation and Performance

**Metrics:**

| Metric | Value | ${cell} |
| ---- | ---- | ---- |
| ${cell} | 0.9 | words |
| AUROC | ${cell} | words |

[^1]: ${snippet}
`;
}

function deeplyNumbered<Value>(value: Value, number: (text: string) => string): Value {
  if (typeof value === 'string') return number(value) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => deeplyNumbered(item, number)) as Value;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, deeplyNumbered(item as unknown, number)]),
    ) as Value;
  }
  return value;
}
