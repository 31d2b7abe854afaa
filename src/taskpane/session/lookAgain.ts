import { readMarks } from "./readMarks";
import type { SessionContext } from "./sessionContext";

/** Asks again what of the add-in's stands in the workbook, unless something is under way; what Excel refuses stays as it was. */
export function lookAgain(session: SessionContext): void {
  const { task, phase } = session.store.get();
  if (task === null && phase === "ready") readMarks(session).catch(() => undefined);
}
