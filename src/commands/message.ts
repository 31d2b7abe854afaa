import { stringsFor } from "../i18n/stringsFor";
import { fromQuery, languageIn } from "./resultQuery";
import { resultSentence } from "./resultSentence";

/** The dialog's page: the sentence for the result in its address, and a button that closes it. */
function show(): void {
  const strings = stringsFor(languageIn(location.search));
  const result = fromQuery(location.search);
  const text = document.getElementById("text");
  const button = document.getElementById("close");
  if (text === null || button === null) throw new Error("message.html lacks #text or #close.");
  document.title = strings.title;
  text.textContent = result === null ? "" : resultSentence(result, strings);
  button.textContent = strings.commands.close;
  button.addEventListener("click", close);
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
  button.focus();
}

function close(): void {
  Office.context.ui.messageParent("close");
}

void Office.onReady(show);
