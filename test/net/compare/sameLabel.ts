import { normal } from "../words/normal";

/** Whether two labels are the same but for white space, width of signs and a number before them. */
export function sameLabel(a: string, b: string): boolean {
  const [left, right] = [normal(a), normal(b)];
  return left === right || bare(left) === bare(right);
}

/** Without "3.", "（3）", "一、", "2.1" or a circled number (which `normal` turned into digits). */
function bare(label: string): string {
  return label.replace(/^(?:\(\d+\)|\d+(?:[.-]\d+)*[.、]?|[一二三四五六七八九十]+、)/, "");
}
