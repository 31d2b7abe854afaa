import type { TakenBack } from "../../../core/formula/written";
import type { Strings } from "../../../i18n/zhCN";
import type { Notice } from "../paneState";

/** Says which cell showed what instead of what, and that nothing was changed. */
export function takenBackNotice({ difference }: TakenBack, { changes }: Strings): Notice {
  const { sheet, cell, shows, expected, why } = difference;
  const text = (value: string | number) =>
    value === ""
      ? changes.blank
      : typeof value === "number"
        ? String(Number(value.toPrecision(10)))
        : value.replaceAll("\n", " ");
  return {
    intent: "error",
    text: changes.takenBack[why](sheet, cell, text(shows), text(expected)),
  };
}
