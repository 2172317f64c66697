/**
 * The small tree that Markdown and the HTML inside it become. It can hold only what is allowed on a page: there is no
 * node for a script, a style, a frame or a handler, and an address is already checked when it gets here.
 * Text is plain text with its entities decoded.
 */
export type RichText = readonly RichTextNode[];
export type RichTextNode = string | RichTextElement;

/** Elements that hold children and nothing else; the names are HTML's. */
export type PlainTag =
  | 'p'
  | 'div'
  | 'strong'
  | 'em'
  | 'del'
  | 'ins'
  | 'u'
  | 'sub'
  | 'sup'
  | 'mark'
  | 'small'
  | 'kbd'
  | 'code'
  | 'samp'
  | 'var'
  | 'q'
  | 'cite'
  | 'blockquote'
  | 'ul'
  | 'dl'
  | 'dt'
  | 'dd'
  | 'figure'
  | 'figcaption'
  | 'summary';

export interface PlainElement {
  tag: PlainTag;
  children: RichText;
}

export interface Heading {
  tag: 'heading';
  /** 1 to 6 as the author wrote it; the view moves it below its own headings. */
  level: number;
  children: RichText;
}

export interface Link {
  tag: 'a';
  /** Allow-listed, as written: still relative where the author wrote it so. */
  href: string;
  children: RichText;
}

export interface Image {
  tag: 'img';
  /** Allow-listed, as written; absent where the address was not allowed. */
  src?: string;
  /** Absent means the author gave none; empty means decorative, if the author wrote `alt=""` in HTML. */
  alt?: string;
  title?: string;
  /** In CSS pixels. */
  width?: number;
  height?: number;
}

export interface OrderedList {
  tag: 'ol';
  start?: number;
  children: RichText;
}

export interface ListItem {
  tag: 'li';
  /** Present for an item of a task list. */
  checked?: boolean;
  children: RichText;
}

export interface CodeBlock {
  tag: 'pre';
  text: string;
  language?: string;
}

export interface Break {
  tag: 'br' | 'hr';
}

export interface Details {
  tag: 'details';
  open?: boolean;
  children: RichText;
}

/** GitHub's `> [!NOTE]` and its like. */
export interface Alert {
  tag: 'alert';
  kind: 'note' | 'tip' | 'important' | 'warning' | 'caution';
  children: RichText;
}

export interface TableCell {
  header: boolean;
  align?: 'left' | 'center' | 'right';
  colspan?: number;
  rowspan?: number;
  children: RichText;
}

export interface Table {
  tag: 'table';
  caption?: RichText;
  /** Empty where the table has no header row, also when the author left every header cell empty. */
  head: readonly (readonly TableCell[])[];
  body: readonly (readonly TableCell[])[];
}

export interface FootnoteReference {
  tag: 'footnote';
  /** Counted from 1 in the order of the definitions. */
  number: number;
}

export type RichTextElement =
  | PlainElement
  | Heading
  | Link
  | Image
  | OrderedList
  | ListItem
  | CodeBlock
  | Break
  | Details
  | Alert
  | Table
  | FootnoteReference;
