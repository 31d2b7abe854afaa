import { escapeXml } from "../../xml/escapeXml";

/** Date formats that a Chinese workbook may use without spelling them out. Source: ECMA-376 Part 1 §18.8.30, zh-cn. */
const FORMATS: Readonly<Record<number, string>> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};
const WRITTEN = Buffer.from(
  Object.entries(FORMATS)
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`)
    .join("")
).toString("latin1");

/**
 * A styles part, one character a byte, cut down to number formats, the Chinese built-in dates spelled out.
 * Mends: the library gives cells in those formats none, and parses fonts, fills and borders that nobody asked for.
 */
export function dateFormats(styles: string): string {
  const own = inside(styles, "numFmts");
  const cells = inside(styles, "cellXfs");
  return `<styleSheet><numFmts>${WRITTEN}${own}</numFmts><cellXfs>${cells}</cellXfs></styleSheet>`;
}

function inside(styles: string, name: string): string {
  const element = new RegExp(`<${name}(?:\\s[^>]*?)?>([^]*?)</${name}\\s*>`).exec(styles);
  return element?.[1] ?? "";
}
