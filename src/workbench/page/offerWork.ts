import { askUser } from "./askUser";
import type { KeepWork } from "./keepWork";
import type { PageTexts } from "./pageTexts";
import type { KeptWork } from "./workStore";

/** The workbook that was left unsaved when the page last ended, if the user wants to go on with it; else null. */
export async function offerWork(keep: KeepWork, texts: PageTexts): Promise<KeptWork | null> {
  const left = await keep.left();
  if (left === null) return null;
  const { answer } = await askUser(document.body, {
    title: texts.leftTitle,
    sentences: [texts.leftWork(left.name, texts.moment(new Date(left.when))), texts.leftWhere],
    answers: [
      { value: "goOn", label: texts.goOn, isMain: true },
      { value: "later", label: texts.later },
      { value: "giveUp", label: texts.giveUp },
    ],
  });
  if (answer === "giveUp") await keep.forget(left.window);
  if (answer !== "goOn") return null;
  keep.adopt(left);
  return left;
}
