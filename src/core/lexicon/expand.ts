/**
 * Words written short, spelt out: white space parts them, braces hold alternatives, an empty one included:
 * "{达标,达成}{度,率} 合格率" → 达标度 达标率 达成度 达成率 合格率. '' gives [].
 */
export function expand(words: string): string[] {
  return words
    .split(/\s+/)
    .filter((word) => word !== "")
    .flatMap(expandOne);
}

function expandOne(word: string): string[] {
  const open = word.indexOf("{");
  if (open < 0) return [word];
  const close = word.indexOf("}", open);
  const before = word.slice(0, open);
  const tails = expandOne(word.slice(close + 1));
  return word
    .slice(open + 1, close)
    .split(",")
    .flatMap((middle) => tails.map((tail) => before + middle + tail));
}
