import { roundHalfUp } from "../draw/roundHalfUp";
import type { Ink } from "../paper/paper";
import type { Measure, MoneyStyle } from "./fundingModel";

/** The cell for a figure: yuan for target, actual and gap; a fraction for growth; 亿元 for need; heads for students. */
export function printMoney(measure: Measure, value: number, style: MoneyStyle): Ink {
  if (measure === "growth") return printGrowth(value, style);
  if (measure === "students") return { value: Math.round(value) };
  const [scaled, decimals] =
    measure === "need"
      ? [value / style.need.yi, style.need.decimals]
      : [value / style.unit.yuan, style.unit.decimals];
  return asTyped(roundHalfUp(scaled, decimals), decimals, style);
}

function printGrowth(value: number, { growth }: MoneyStyle): Ink {
  const percent = roundHalfUp(value * 100, growth.decimals);
  if (growth.form === "number") return { value: percent };
  if (growth.form === "text%") return { value: `${percent.toFixed(growth.decimals)}%` };
  const format = growth.decimals === 0 ? "0%" : `0.${"0".repeat(growth.decimals)}%`;
  return { value: Number((percent / 100).toFixed(growth.decimals + 2)), format };
}

/** Numbers as they come pasted from documents. */
function asTyped(value: number, decimals: number, { text }: MoneyStyle): Ink {
  const plain = value.toFixed(decimals);
  switch (text) {
    case "numbers":
      return { value };
    case "spaced":
      return { value: `${plain} ` };
    case "commas":
      return { value: plain.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",") };
    case "full-width minus":
      return value < 0 ? { value: plain.replace("-", "－") } : { value };
  }
}
