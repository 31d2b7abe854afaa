import type { Draw } from "../draw/draw";
import type { MoneyStyle } from "./fundingModel";

export function drawMoneyStyle(draw: Draw): MoneyStyle {
  return {
    unit: draw.weighted<MoneyStyle["unit"]>([
      [14, { yuan: 1, name: "元", decimals: 0 }],
      [2, { yuan: 1, name: "元", decimals: 2 }],
      [1, { yuan: 10000, name: "万元", decimals: 2 }],
      [1, { yuan: 10000, name: "万元", decimals: 4 }],
      [0.7, { yuan: 1000, name: "千元", decimals: 2 }],
    ]),
    growth: draw.weighted<MoneyStyle["growth"]>([
      [8, { decimals: 2, form: "number" }],
      [3, { decimals: 1, form: "number" }],
      [2, { decimals: 2, form: "text%" }],
      [2, { decimals: 2, form: "format%" }],
    ]),
    need: draw.weighted<MoneyStyle["need"]>([
      [8, { yi: 1, name: "亿元", decimals: 2 }],
      [1, { yi: 1, name: "亿元", decimals: 4 }],
      [2, { yi: 1e-4, name: "万元", decimals: 0 }],
    ]),
    text: draw.weighted<MoneyStyle["text"]>([
      [14, "numbers"],
      [1.5, "spaced"],
      [1.5, "commas"],
      [1.5, "full-width minus"],
    ]),
    unitsInHeadings: draw.chance(0.8),
  };
}
