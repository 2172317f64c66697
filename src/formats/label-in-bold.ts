const startsBlock = /^(?:\s|[-*+>|#]\s|\d{1,9}[.)]\s|#{1,6}\s|`{3}|~{3}|[<|])/;

/** Whether a text reads better below its label than behind it. */
export const standsApart = (body: string): boolean => startsBlock.test(body) || body.includes('\n');

export const labelInBold = (words: string): string =>
  /[\p{L}\p{N})]$/u.test(words) ? `**${words}:**` : `**${words}**:`;
