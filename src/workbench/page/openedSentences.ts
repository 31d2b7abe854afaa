import type { PageTexts } from "./pageTexts";
import type { OpenedFileNotes } from "./workbench";

/** What the user should know of a file that was opened, "" when nothing. */
export function openedSentences(
  { leftOut, from }: OpenedFileNotes,
  name: string,
  texts: PageTexts
): string {
  const sentences = leftOut.length > 0 ? [texts.leftOut(leftOut.join(texts.comma))] : [];
  if (from === "workbook") sentences.push(texts.converted(name));
  else if (from !== null) sentences.push(texts.fromText(name, from.encoding, from.delimiter));
  return sentences.join("");
}
