/** Under this key the workbook says how far a flagging is, until it is done. */
const PHASE = "EDU.flagging";

/** Adding new flags, or deleting those of an earlier time once all new ones stand. */
export type FlaggingPhase = "adding" | "deleting";

/** Queues that the workbook says so, because a request that fails does not tell how far it came. */
export function keepPhase(context: Excel.RequestContext, phase: FlaggingPhase): void {
  context.workbook.settings.add(PHASE, phase);
}

/** Queues that nothing of it is left. */
export function endPhase(context: Excel.RequestContext): void {
  context.workbook.settings.getItemOrNullObject(PHASE).delete();
}

/** Asks how far a flagging came; it may be read after the next sync. */
export function askForPhase(context: Excel.RequestContext): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(PHASE).load("value");
}

/** What `askForPhase` asked for: "adding" where nothing is kept. */
export function phaseOf(setting: Excel.Setting): FlaggingPhase {
  return !setting.isNullObject && setting.value === "deleting" ? "deleting" : "adding";
}
