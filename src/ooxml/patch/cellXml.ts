import { areaAddress } from "../../core/area/address";
import type { RawCell } from "../../core/cell/rawCell";
import { escapeXml } from "../xml/escapeXml";
import { xString } from "../xml/xString";
import type { CellContents } from "./sheetPatch";

/** The errors that a file may hold, and those of later Excels, which files hold as #VALUE!. */
const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA)$/;
const LATER_ERROR = /^#(SPILL|CALC|FIELD|BLOCKED|CONNECT|BUSY|UNKNOWN)!$/;
/** Most characters that Excel keeps in a cell. */
const LONGEST = 32_767;

/** An attribute of a cell as text, " s=\"3\"". */
export type CellAttributes = string;

/**
 * A cell that holds something else now. `attributes` are those that stay, its address among them; `formulaXml` is the `f`
 * element that it had, for a cell of which only the result changed. A cell with nothing in it and nothing to say is "".
 * Source: ECMA-376 Part 1 §18.3.1.4.
 */
export function cellXml(
  prefix: string,
  attributes: CellAttributes,
  hasStyle: boolean,
  contents: CellContents,
  formulaXml = ""
): string {
  const f =
    contents.kind === "formula"
      ? formulaElement(prefix, contents)
      : contents.kind === "result"
        ? formulaXml
        : "";
  const { type, inside } = valueXml(prefix, contents.value, f !== "");
  if (f === "" && inside === "") return hasStyle ? `<${prefix}c${attributes}/>` : "";
  const t = type === "" ? "" : ` t="${type}"`;
  return `<${prefix}c${attributes}${t}>${f}${inside}</${prefix}c>`;
}

function formulaElement(
  prefix: string,
  { formula, area }: Extract<CellContents, { kind: "formula" }>
): string {
  const array = area === undefined ? "" : ` t="array" ref="${areaAddress(area)}"`;
  return `<${prefix}f${array}>${escapeXml(formula)}</${prefix}f>`;
}

/** The value of a cell with its type; a text of its own stands in the cell, results as they are. */
function valueXml(
  prefix: string,
  value: RawCell,
  isResult: boolean
): { type: string; inside: string } {
  const v = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null || value === "")
    return isResult ? { type: "str", inside: v("") } : { type: "", inside: "" };
  if (typeof value === "number") return { type: "", inside: v(String(value)) };
  if (typeof value === "boolean") return { type: "b", inside: v(value ? "1" : "0") };
  if (ERROR.test(value)) return { type: "e", inside: v(escapeXml(value)) };
  if (LATER_ERROR.test(value)) return { type: "e", inside: v("#VALUE!") };
  const text = xString(value.slice(0, LONGEST));
  if (isResult) return { type: "str", inside: v(text) };
  return {
    type: "inlineStr",
    inside: `<${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>`,
  };
}
