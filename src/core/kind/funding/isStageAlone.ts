import { normalForm } from "../../cell/normalForm";
import { fundingWords } from "./rolesInWords";
import { withoutNumber } from "./withoutNumber";

/** Whether a text names a stage and nothing else: 普通小学, 一、学前教育; not 小学学校数, not 曙光幼儿园. */
export function isStageAlone(text: string): boolean {
  const key = normalForm(withoutNumber(text));
  const words = fundingWords.read(key);
  return (
    words.some(({ senses }) => senses.includes("stage")) &&
    words.every(({ senses }) => senses.includes("stage") || senses.includes("filler")) &&
    words.reduce((length, { word }) => length + word.length, 0) === key.length
  );
}
