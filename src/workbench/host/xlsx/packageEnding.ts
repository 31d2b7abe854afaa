import { unzipSync } from "fflate";

/** What Excel wants a file with such a main part to be called; it refuses one that is called otherwise. */
const ENDINGS = [
  ["template.macroEnabled", "xltm"],
  ["addin.macroEnabled", "xlam"],
  ["sheet.macroEnabled", "xlsm"],
  ["template.main", "xltx"],
] as const;

/** The ending that a package's file name must have, by its content: "xlsx" unless it holds macros or is a template. */
export function packageEnding(bytes: Uint8Array): string {
  const name = "[Content_Types].xml";
  const { [name]: part } = unzipSync(bytes, { filter: (file) => file.name === name });
  const types = new TextDecoder().decode(part);
  return ENDINGS.find(([type]) => types.includes(type))?.[1] ?? "xlsx";
}
