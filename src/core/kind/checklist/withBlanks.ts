import type { BodyCell, ChecklistModel } from "./model";

/** The body with its blanks as what they count as; blanks that are missing, or that nobody can tell, stay blank. */
export function withBlanks(body: BodyCell[][], as: ChecklistModel["blanks"]): BodyCell[][] {
  if (as === "missing" || as === "open") return body;
  return body.map((row) => row.map((cell) => (cell === "blank" ? as : cell)));
}
