/** Tells the words of Chinese apart; absent from browsers before 2021. */
const segmenter =
  typeof Intl.Segmenter === "undefined"
    ? null
    : new Intl.Segmenter("zh-CN", { granularity: "word" });
const OPENING = /[（(《“‘[【]$/;

/**
 * A text in the pieces between which a line may break: a single character stays with the word before it (达成度, 测算, 率(%)),
 * an opening bracket with the word behind it. Joined they are the text; where words cannot be told apart it is one piece.
 */
export function wordsOf(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenter?.segment(text) ?? [{ segment: text }]) {
    const last = pieces.length - 1;
    const before = pieces[last];
    const starts = segment.length > 1 || /^[（《“【]$/.test(segment);
    if (before === undefined || (starts && !OPENING.test(before))) pieces.push(segment);
    else pieces[last] = before + segment;
  }
  return pieces;
}
