import { decodeXml } from "../xml/decodeXml";
import { PackageError } from "../package/packageError";

/** What the value of a cell is: number, shared text, formula's text, text of its own, truth value, error, date. */
export type CellType = "n" | "s" | "str" | "inlineStr" | "b" | "e" | "d";

const TYPES: ReadonlySet<string> = new Set(["n", "s", "str", "inlineStr", "b", "e", "d"]);
const ONE: Readonly<Record<number, CellType>> = { 110: "n", 115: "s", 98: "b", 101: "e", 100: "d" };

/** The type that the value of a `t` attribute names; throws `PackageError` for one that there is not (§18.18.11). */
export function cellType(bytes: Uint8Array, start: number, end: number): CellType {
  const single = end - start === 1 ? ONE[bytes[start] ?? 0] : undefined;
  if (single !== undefined) return single;
  const name = decodeXml(bytes, start, end);
  if (isType(name)) return name;
  throw new PackageError("bad-content");
}

function isType(name: string): name is CellType {
  return TYPES.has(name);
}
