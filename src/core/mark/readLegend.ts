import { normalForm } from "../cell/normalForm";
import { CONVENTIONAL_MARKS } from "./conventionalMarks";
import { gradesBeside } from "./gradesBeside";
import type { Legend } from "./legend";
import type { MarkStatus } from "./markStatus";
import { REST } from "./markTokens";
import { readNote } from "./readNote";

/**
 * Reads the meaning of marks from notes, titles or header words, e.g.
 * `“√”表示该项目已达标，“※”表示该项目未达标`, `√：达标　×：未达标`, `达标打“√”，未达标打“×”`, `空白为未达标`.
 * Words that only hint count where convention says the same. Text that explains no mark gives an empty legend.
 */
export function readLegend(texts: readonly string[]): Legend {
  const said = texts.flatMap(readNote);
  const found = new Map<string, Set<MarkStatus>>();
  const unread = new Set<string>();
  const named = new Set(said.map(({ mark }) => normalForm(mark)));
  for (const { mark, reading, span } of said) {
    const key = normalForm(mark);
    if (span !== undefined && reading?.sure === true)
      for (const grade of gradesBeside(key, span))
        if (grade === key || !named.has(grade))
          found.set(grade, (found.get(grade) ?? new Set()).add(reading.verdict));
    const usual = CONVENTIONAL_MARKS.get(key);
    const settled = reading !== null && (reading.sure || usual === reading.verdict);
    if (settled) found.set(key, (found.get(key) ?? new Set()).add(reading.verdict));
    else unread.add(key);
  }
  // 发生 only hints; beside 未发生, which is sure, it says the other thing.
  const sure = new Set(said.flatMap(({ reading }) => (reading?.sure ? [reading.verdict] : [])));
  for (const { mark, reading } of said) {
    const key = normalForm(mark);
    if (reading === null || reading.sure || found.has(key)) continue;
    const opposite = reading.verdict === "met" ? "unmet" : "met";
    if (sure.has(opposite) && !sure.has(reading.verdict))
      found.set(key, new Set([reading.verdict]));
  }
  const entries = [...found];
  const meanings = new Map(
    entries.flatMap(([mark, [status, ...others]]) =>
      status === undefined || others.length > 0 ? [] : [[mark, status] as const]
    )
  );
  const blank = meanings.get("") ?? null;
  const rest = meanings.get(REST) ?? null;
  meanings.delete("");
  meanings.delete(REST);
  const contradictory = entries
    .filter(([mark, statuses]) => isMark(mark) && statuses.size > 1)
    .map(([mark]) => mark);
  return {
    meanings,
    contradictory,
    unread: [...unread].filter((mark) => isMark(mark) && !found.has(mark)),
    blank,
    rest,
  };
}

function isMark(mark: string): boolean {
  return mark !== "" && mark !== REST;
}
