import { BODY_FONT, HEADING_FONT, TITLE_FONT } from "../../core/present/reportFonts";
import { escapeXml } from "../xml/escapeXml";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** What Word takes where a font is not installed, under the names that Windows, macOS and WPS give it. */
const OTHERS: readonly (readonly [font: string, others: string])[] = [
  [TITLE_FONT, "方正小标宋_GBK,华文中宋,STZhongsong,宋体,SimSun,Songti SC"],
  [HEADING_FONT, "SimHei,华文黑体,STHeiti,Heiti SC"],
  [BODY_FONT, "FangSong,仿宋_GB2312,华文仿宋,STFangsong"],
];

/** The font table of a Word file: names and character set by which Word finds a Chinese font for each that is missing. */
export function fontTable(): string {
  const fonts = OTHERS.map(
    ([font, others]) =>
      `<w:font w:name="${escapeXml(font)}"><w:altName w:val="${escapeXml(others)}"/>` +
      `<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="${MAIN}">${fonts.join("")}</w:fonts>`;
}
