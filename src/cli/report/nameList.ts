import { displayWidth } from "../../core/present/displayWidth";
import { shorten } from "./shorten";
import { withoutTail } from "../../core/cell/withoutTail";

const NAME_WIDTH = 32;
const LINE_WIDTH = 104;

/** A list of names on one line: long names cut, and 等 where the line is full before the list ends. */
export function nameList(names: readonly string[]): string {
  let line = "";
  for (const [index, name] of names.entries()) {
    const next = (index === 0 ? "" : "；") + shorten(withoutTail(name, "。；; \n"), NAME_WIDTH);
    if (index > 0 && displayWidth(line + next) > LINE_WIDTH) return `${line} 等`;
    line += next;
  }
  return line;
}
