import { normalForm } from "../../cell/normalForm";
import { fundingWords } from "./rolesInWords";
import { unitsIn } from "./unitsIn";

/** Whether texts speak of money for education: of 经费, of what is needed, or of yuan per student. */
export function speaksOfMoney(texts: readonly string[]): boolean {
  const has = (...senses: ("money" | "need" | "perStudent")[]) =>
    texts.some((text) => fundingWords.has(normalForm(text), ...senses));
  return (
    has("money", "need") ||
    (has("perStudent") && texts.some((text) => unitsIn(text).some(({ of }) => of === "money")))
  );
}
