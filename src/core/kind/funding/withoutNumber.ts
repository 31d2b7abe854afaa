import { numberingStyle } from "../../frame/numbering";

/** A label without the number that it begins with: 一、普通小学 → 普通小学, （2）越城区 → 越城区; as it is without one. */
export function withoutNumber(label: string): string {
  const text = label.trim();
  if (numberingStyle(text) === "") return text;
  return text.replace(/^(?:[(（][^()（）]*[)）]|[^、.．\s]*[、.．\s])\s*/, "");
}
