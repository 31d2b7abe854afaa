import { expand } from "../lexicon/expand";
import { TICKED, UNTICKED } from "../lexicon/zh/marks";

const ON = expand(TICKED);
const OFF = expand(UNTICKED);
const ANY_OFF = new RegExp(`[${OFF.join("")}]`);

/**
 * The word beside the only ticked box of a cell that prints several: "☑是☐否" → 是, "□达标√未达标" → 未达标. Null where no
 * empty box stands beside, where none or more than one is ticked. `key` is in normal form.
 */
export function readTickedBox(key: string): string | null {
  if (!ANY_OFF.test(key)) return null;
  const boxes: { on: boolean; at: number }[] = [];
  for (let at = 0; at < key.length; at++) {
    const char = key.charAt(at);
    if (ON.includes(char)) boxes.push({ on: true, at });
    else if (OFF.includes(char)) boxes.push({ on: false, at });
  }
  const ticked = boxes.filter(({ on }) => on);
  const [only] = ticked;
  if (boxes.length < 2 || only === undefined || ticked.length > 1) return null;
  // Boxes stand before their words, or behind them where the cell begins with a word.
  if (boxes[0]?.at === 0) {
    const next = boxes.find(({ at }) => at > only.at)?.at ?? key.length;
    return key.slice(only.at + 1, next);
  }
  const before = boxes.filter(({ at }) => at < only.at).at(-1)?.at ?? -1;
  return key.slice(before + 1, only.at);
}
