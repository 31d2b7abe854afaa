import { tellPane } from "../excel/paneChannel";
import type { CommandResult } from "./commandResult";
import { toQuery } from "./resultQuery";

/** Office ends a function command after five minutes; the message closes before. Milliseconds. */
const LONGEST = 4 * 60_000;
/** Office's number for "the user closed the dialog". Any other says that its page could not be shown. */
const CLOSED_BY_USER = 12_006;

/**
 * Shows the result in a small dialog and waits until it is closed. Where the dialog cannot be shown (the user said no to it
 * in Excel on the web, the browser blocks it, another one is open, its page is not found), an open pane says it instead; what
 * was done is in the workbook all the same.
 */
export function tellUser(result: CommandResult): Promise<void> {
  const query = toQuery(result, Office.context.displayLanguage);
  const address = new URL(`message.html${query}`, location.href).href;
  return showDialog(address).catch(() => sayInPane(result));
}

/** Resolves once the dialog is closed; rejects when it, or its page, could not be shown. */
function showDialog(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(
      address,
      { height: 25, width: 25, displayInIframe: true },
      ({ status, error, value: dialog }) => {
        if (status !== Office.AsyncResultStatus.Succeeded)
          return reject(new Error(`dialog refused: ${error?.code}`));
        const timer = setTimeout(close, LONGEST);
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, close);
        dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
          clearTimeout(timer);
          const code = "error" in event ? event.error : CLOSED_BY_USER;
          if (code === CLOSED_BY_USER) return resolve();
          dialog.close();
          reject(new Error(`dialog not shown: ${code}`));
        });

        function close(): void {
          clearTimeout(timer);
          dialog.close();
          resolve();
        }
      }
    );
  });
}

/** The words come in a file of their own: a dialog has them on its own page. */
async function sayInPane(result: CommandResult): Promise<void> {
  const { resultSentence } = await import(/* webpackChunkName: "said" */ "./resultSentence");
  const { stringsFor } = await import(/* webpackChunkName: "said" */ "../i18n/stringsFor");
  const strings = stringsFor(Office.context.displayLanguage);
  tellPane({ kind: "said", text: resultSentence(result, strings) });
}
