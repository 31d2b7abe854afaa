import type { HighlightStyle } from "./highlight";

/** How a highlight looks and what it says. Colours are RRGGBB. */
export interface HighlightLook {
  /** What the colour means, for legends. */
  meaning: string;
  /** The look in words, for a reader without colour. */
  look: string;
  fill: string;
  text: string;
  bold?: true;
  italic?: true;
  border?: string;
}

/**
 * The four looks. They stay apart without red and green, and in grey print by lightness (fills of about 87, 25,
 * 78 and 93 % grey), weight, slope and border.
 */
export const highlightStyles: Readonly<Record<HighlightStyle, HighlightLook>> = {
  unmet: { meaning: "未达标", look: "浅橙底深色字", fill: "FFD8A8", text: "5C2E00" },
  zero: {
    meaning: "未达标且得零分",
    look: "深棕红底白色粗体",
    fill: "7A1F12",
    text: "FFFFFF",
    bold: true,
  },
  shortfall: {
    meaning: "低于基准，有缺口",
    look: "浅蓝底斜体",
    fill: "A9CCEA",
    text: "0B3050",
    italic: true,
  },
  finding: {
    meaning: "数字或标记有疑问，请核对",
    look: "黄底紫色粗体加边框",
    fill: "FFF176",
    text: "4A148C",
    bold: true,
    border: "4A148C",
  },
};
