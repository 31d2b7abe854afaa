import type { RawCell } from "../cell/rawCell";
import type { Fault, FaultCode } from "../cell/fault";

const PASSED_ON: Record<string, FaultCode> = {
  "#VALUE!": "#VALUE!",
  "#N/A": "#N/A",
  "#DIV/0!": "#DIV/0!",
  "#NUM!": "#NUM!",
  "#NULL!": "#NULL!",
};

/**
 * One value as Excel's functions runtime hands it over → raw cell, or the fault that an Excel error is.
 * A blank cell or an omitted argument arrives as null (older hosts: ""). Errors arrive as objects with `code`
 * or `basicValue`, formatted numbers and the other rich values as objects with `basicValue`: read from
 * Microsoft's custom-functions-runtime 16.0.15407. #REF! and #NAME? cannot be answered by a custom function:
 * they become #VALUE! and the sentence names them.
 */
export function unwrapArgument(raw: unknown): RawCell | Fault {
  switch (typeof raw) {
    case "number":
      return Number.isFinite(raw) ? raw : { code: "#NUM!", reason: "是无法计算的数" };
    case "string":
      return raw.startsWith("#") ? (excelError(raw.trim()) ?? raw) : raw;
    case "boolean":
      return raw;
    case "object":
      return raw === null ? null : unwrapObject(raw);
    default:
      return null;
  }
}

function unwrapObject(rich: object): RawCell | Fault {
  const code = "code" in rich ? rich.code : undefined;
  const basic = "basicValue" in rich ? rich.basicValue : code;
  if (typeof basic === "number" && isPercentFormat(rich)) return `${shifted(basic)}%`;
  if (typeof basic === "object" || basic === undefined)
    return { code: "#VALUE!", reason: "不是数也不是文字，请改填数或文字" };
  return unwrapArgument(basic);
}

function isPercentFormat(rich: object): boolean {
  return (
    "numberFormat" in rich &&
    typeof rich.numberFormat === "string" &&
    rich.numberFormat.includes("%")
  );
}

function shifted(fraction: number): number {
  return Number((fraction * 100).toPrecision(15));
}

function excelError(text: string): Fault | null {
  const code = PASSED_ON[text];
  if (code !== undefined) return { code, reason: `是错误值 ${text}` };
  return /^#[A-Z_/0]+[!?]$/.test(text) ? { code: "#VALUE!", reason: `是错误值 ${text}` } : null;
}
