import type { PageTexts } from "./pageTexts";

/** How formulas with the add-in's functions are saved; what works everywhere is chosen unless the user says otherwise. */
export function functionsChoice(texts: PageTexts) {
  const { functionsNative, functionsNativeNote, functionsKept, functionsKeptNote } = texts;
  return {
    label: texts.functions,
    options: [
      { value: "native", label: functionsNative, note: functionsNativeNote },
      { value: "keep", label: functionsKept, note: functionsKeptNote },
    ],
  };
}
