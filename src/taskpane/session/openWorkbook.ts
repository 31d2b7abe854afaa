import { followWorkbook } from "./followWorkbook";
import { lookAgain } from "./lookAgain";
import { readAll } from "./readAll";
import { readWhenIdle } from "./readWhenIdle";
import type { SessionContext } from "./sessionContext";

/** Reads the workbook, and follows it and the ribbon until the function that it gives is called. */
export function openWorkbook(session: SessionContext): () => void {
  const { excel, store } = session;
  store.set({ missing: excel.missingFeatures() });
  const ending = followWorkbook(session);
  const readSoon = readWhenIdle(session);
  const endRibbon = excel.watchRibbon((message) => {
    if (message.kind === "flags") lookAgain(session);
    else if (message.kind === "undone") readSoon();
    else if (store.get().task === null)
      store.set({ notice: { intent: "info", text: message.text } });
  });
  void readAll(session);
  return () => {
    endRibbon();
    void ending.then((end) => end());
  };
}
