/** How wide words are, in pixels. */
export type MeasureWords = (words: string, isBold: boolean) => number;

/** Breaks words into lines that fit; a word that is longer than a line is broken too. */
export function linesOf(text: string, width: number, isBold: boolean, measure: MeasureWords): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    if (word === '') continue;
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer, isBold) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = piecesOf(word, width, isBold, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

function piecesOf(word: string, width: number, isBold: boolean, measure: MeasureWords): string[] {
  if (measure(word, isBold) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter, isBold) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** Measures as the browser would write inside an element. Each text is measured once. */
export function measureIn(element: Element, size: number): MeasureWords {
  const { fontFamily, letterSpacing, wordSpacing } = getComputedStyle(element);
  const context = document.createElement('canvas').getContext('2d');
  const betweenLetters = Number.parseFloat(letterSpacing) || 0;
  const betweenWords = Number.parseFloat(wordSpacing) || 0;
  const known = new Map<string, number>();
  return (words, isBold) => {
    const key = `${isBold ? 'b' : 'n'}${words}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let width = words.length * size * 0.55;
    if (context) {
      context.font = `${isBold ? 600 : 400} ${size}px ${fontFamily}`;
      ({ width } = context.measureText(words));
    }
    width += words.length * betweenLetters + (words.split(' ').length - 1) * betweenWords;
    known.set(key, width);
    return width;
  };
}
