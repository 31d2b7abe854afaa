import { tellPane } from "../excel/paneChannel";
import type { CommandResult } from "./commandResult";
import { toQuery } from "./resultQuery";

/** Office ends a function command after five minutes; the message closes before. Milliseconds. */
const LONGEST = 4 * 60_000;

/**
 * Shows the result in a small dialog and waits until it is closed. Where the dialog cannot be shown (the user said no to it
 * in Excel on the web), an open pane says it instead; what was done is in the workbook all the same.
 */
export function tellUser(result: CommandResult): Promise<void> {
  const query = toQuery(result, Office.context.displayLanguage);
  const address = new URL(`message.html${query}`, location.href).href;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(
      address,
      { height: 25, width: 25, displayInIframe: true },
      ({ status, value: dialog }) => {
        if (status !== Office.AsyncResultStatus.Succeeded)
          return void sayInPane(result).then(resolve, resolve);
        const timer = setTimeout(close, LONGEST);
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, close);
        // Told when the user closes the window by its own button.
        dialog.addEventHandler(Office.EventType.DialogEventReceived, done);

        function close(): void {
          dialog.close();
          done();
        }
        function done(): void {
          clearTimeout(timer);
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
