/** One property of one element (or of what stands before or after it) that came out differently. */
export interface Difference {
  where: string;
  property: string;
  ours: string;
  theirs: string;
}

const pseudoElements = ['', '::before', '::after', '::marker'];

function describe(element: Element, pseudoElement: string): string {
  return `${element.localName}${[...element.classList].map((name) => `.${name}`).join('')}${pseudoElement}`;
}

/** Every computed property of what two elements hold, which must be the same tree, element by element. */
export function compareComputedStyles(ours: Element, theirs: Element): Difference[] {
  const theirElements = theirs.querySelectorAll('*');
  return [...ours.querySelectorAll('*')].flatMap((element, index) => {
    const other = theirElements[index]!;
    if (element.localName !== other.localName) throw new Error('The two trees are not the same');
    // A line break has no box: Firefox gives it a height or none, as it happens to have laid out the line.
    if (element.localName === 'br') return [];
    return pseudoElements.flatMap((pseudoElement) => {
      const ourStyle = getComputedStyle(element, pseudoElement);
      const theirStyle = other.ownerDocument.defaultView!.getComputedStyle(other, pseudoElement);
      if (pseudoElement && ourStyle.content === theirStyle.content && isGenerated(ourStyle)) return [];
      return [...theirStyle]
        .filter((property) => !property.startsWith('--'))
        .map((property) => ({
          where: describe(element, pseudoElement),
          property,
          ours: ourStyle.getPropertyValue(property),
          theirs: theirStyle.getPropertyValue(property),
        }))
        .filter((difference) => difference.ours !== difference.theirs);
    });
  });
}

/** A pseudo-element that is not there has computed styles all the same, which nobody sees. */
function isGenerated({ content }: CSSStyleDeclaration): boolean {
  return content === 'none' || content === '' || content === 'normal';
}
