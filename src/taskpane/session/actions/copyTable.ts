import { copyFormatted } from "../copyFormatted";
import type { SessionContext } from "../sessionContext";
import { reportStrings } from "./reportStrings";
import { tableCopy } from "./tableCopy";

/** Puts the tables within an element on the clipboard, formatted and plain, and says so; the workbook is not touched. */
export async function copyTable(session: SessionContext, area: HTMLElement | null): Promise<void> {
  const words = reportStrings(session).table;
  const { html, plain, rows } = tableCopy([...(area?.querySelectorAll("table") ?? [])]);
  const copied = await copyFormatted(html, plain);
  session.store.set({
    notice: copied
      ? { intent: "success", text: words.copied(rows) }
      : { intent: "error", text: words.notCopied },
  });
}
