import { normalForm } from "../../cell/normalForm";
import { Lexicon } from "../../lexicon/lexicon";
import { PARTS, type PartSense } from "../../lexicon/zh/parts";
import { regionKind } from "../../region/regionKind";

const parts = new Lexicon<PartSense>(PARTS);

/** Whether a text does nothing but say whom a figure is of: 小学, 城区学校, 男生, 莲都区. False for ''. */
export function isPart(text: string): boolean {
  const key = normalForm(text);
  if (key === "") return false;
  const words = parts.read(key);
  const length = words.reduce((sum, { start, end }) => sum + end - start, 0);
  return length === key.length || regionKind(key) !== null;
}
