import { normalForm } from "../../cell/normalForm";
import { expand } from "../../lexicon/expand";
import { NOTHING } from "../../lexicon/zh/funding";

const words = new Set(expand(NOTHING));

/** Whether a cell's text says that there is no figure on purpose: —, /, 不适用; a blank is none. */
export function isNothing(text: string): boolean {
  const key = normalForm(text).toUpperCase();
  return words.has(key) || /^[-—/\\.…·]+$/.test(key);
}
