import { highlightStyles } from "../../core/finding/highlightStyles";
import { alignColumns } from "./alignColumns";

/** What the colours of the flagged copies mean. */
export function legendLines(): string[] {
  const rows = Object.values(highlightStyles).map(({ look, meaning }) => [`  ${look}`, meaning]);
  return ["颜色说明（标记改正后颜色自动消失）：", ...alignColumns(rows, ["left", "left"])];
}
