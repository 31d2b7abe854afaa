import type { Draw } from "../draw/draw";
import { roundHalfUp } from "../draw/roundHalfUp";
import type { RateStyle } from "./rateStyle";

export function drawRateStyle(draw: Draw): RateStyle {
  const decimals = draw.weighted([
    [3, 0],
    [6, 1],
    [4, 2],
  ]);
  const fixed = (percent: number): string => roundHalfUp(percent, decimals).toFixed(decimals);
  const short = (percent: number): string => String(roundHalfUp(percent, decimals));
  const format = decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
  const styles: [number, RateStyle][] = [
    [5, { name: "text 70.0%", decimals, unit: "", ink: (p) => ({ value: `${fixed(p)}%` }) }],
    [4, { name: "text 70%", decimals, unit: "", ink: (p) => ({ value: `${short(p)}%` }) }],
    [
      5,
      { name: "number 70 (%)", decimals, unit: "（%）", ink: (p) => ({ value: Number(short(p)) }) },
    ],
    [2, { name: "number 70", decimals, unit: "", ink: (p) => ({ value: Number(short(p)) }) }],
    [2, { name: "text '70.0 '", decimals, unit: "（%）", ink: (p) => ({ value: `${fixed(p)} ` }) }],
    [2, { name: "text 70.0", decimals, unit: "（%）", ink: (p) => ({ value: fixed(p) }) }],
    [5, { name: "0.7 as %", decimals, unit: "", ink: (p) => ({ value: p / 100, format }) }],
    [
      2,
      {
        name: "0.7 bare",
        decimals,
        unit: "",
        ink: (p) => ({ value: Number((roundHalfUp(p, decimals) / 100).toFixed(decimals + 2)) }),
      },
    ],
    [1, { name: "full-width ％", decimals, unit: "", ink: (p) => ({ value: `${short(p)}％` }) }],
  ];
  return draw.weighted(styles);
}
