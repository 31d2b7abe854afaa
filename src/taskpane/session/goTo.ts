import { failureSentence } from "../failureSentence";
import type { SessionContext } from "./sessionContext";

/** Shows cells in Excel, several areas as a walk from one to the next; a refusal becomes a sentence. */
export async function goTo(session: SessionContext, sheet: string, address: string): Promise<void> {
  const areas = address.split(",");
  const whole = await select(session, sheet, address);
  if (whole === null) return;
  session.store.set({ walk: areas.length > 1 ? { sheet, areas, at: whole ? -1 : 0 } : null });
}

/** The next area of the walk, or the one before; from the last it goes on with the first. */
export async function step(session: SessionContext, by: 1 | -1): Promise<void> {
  const { walk } = session.store.get();
  if (walk === null) return;
  const from = walk.at < 0 && by < 0 ? 0 : walk.at;
  const at = (from + by + walk.areas.length) % walk.areas.length;
  const done = await select(session, walk.sheet, walk.areas[at] ?? "");
  if (done !== null) session.store.set({ walk: { ...walk, at } });
}

/** Whether all was selected; null when Excel refused, which is told. */
async function select(
  { excel, store, strings, shown }: SessionContext,
  sheet: string,
  address: string
): Promise<boolean | null> {
  if (shown.sheet !== sheet) shown.led = sheet;
  try {
    const whole = await excel.goToCell(sheet, address);
    if (store.get().notice?.intent === "error") store.set({ notice: null });
    return whole;
  } catch (error) {
    shown.led = null;
    const text = failureSentence(excel, error, strings);
    store.set({ notice: { intent: "error", text } });
    return null;
  }
}
