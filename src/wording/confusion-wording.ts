/** A confusion matrix in sentences. */
export const confusionWording = {
  sentence: (total: string, label: string, parts: readonly string[]): string =>
    `Of ${total} with the actual result "${label}", the model said ${parts.join(', ')}.`,
  part: (label: string, count: string, share: string): string => `"${label}" for ${count} (${share})`,
};
