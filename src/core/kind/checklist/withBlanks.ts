import type { Body } from "./body";
import type { ChecklistModel } from "./model";

/** The body with its blanks as what they count as; blanks that are missing, or that nobody can tell, stay blank. */
export function withBlanks(body: Body, as: ChecklistModel["blanks"]): Body {
  return as === "missing" || as === "open" ? body : body.withBlanksAs(as);
}
