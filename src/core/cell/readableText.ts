import { withoutTail } from "./withoutTail";

const WIDE = "[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f]";
const SPACE_BETWEEN_WIDE = new RegExp(`(${WIDE})\\s+(?=${WIDE})`, "g");

/**
 * A cell's text as one readable line: outer white space off, line breaks taken out, the spaces that pad
 * Chinese words ("椒 江", "一、⏎⏎资源配置") removed, other runs of white space made one space.
 */
export function readableText(text: string): string {
  if (!/\s/.test(text)) return text;
  return text
    .trim()
    .split(/[\r\n]+/)
    .map((line) => withoutTail(line, " \t").replace(/^[ \t]+/, ""))
    .reduce((line, next) => line + (/[\w)%]$/.test(line.slice(-1)) ? " " : "") + next)
    .replace(SPACE_BETWEEN_WIDE, "$1")
    .replace(/\s+/g, " ");
}
