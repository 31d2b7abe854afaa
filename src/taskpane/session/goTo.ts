import { failureSentence } from "../failureSentence";
import type { SessionContext } from "./sessionContext";

/** Shows cells in Excel; a refusal becomes a sentence. */
export async function goTo(
  { excel, store, strings }: SessionContext,
  sheet: string,
  address: string
): Promise<void> {
  try {
    await excel.goToCell(sheet, address);
    if (store.get().notice?.intent === "error") store.set({ notice: null });
  } catch (error) {
    const text = failureSentence(excel, error, strings);
    store.set({ notice: { intent: "error", text } });
  }
}
