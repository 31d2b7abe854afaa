/**
 * Gives equal lists of lines as one and the same, so that what is worked out for one need not be for the next. Lists of
 * one body, in its order, are equal where their length and their ends are: each is a run of its schools or all of a level.
 */
export function scopeSharer(): (lines: readonly number[]) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (lines) => {
    const key = `${lines.length} ${lines[0] ?? ""} ${lines.at(-1) ?? ""}`;
    const same = known.get(key);
    if (same !== undefined) return same;
    known.set(key, lines);
    return lines;
  };
}
