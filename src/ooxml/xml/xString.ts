import { escapeXml } from "./escapeXml";

/** What a reader of the file would take for an escaped character. */
const LOOKS_ESCAPED = /_(?=x[\da-fA-F]{4}_)/g;

/**
 * A text as it may stand in a cell, where "_x0041_" means "A": a text that looks so is escaped itself. Characters that
 * XML cannot hold are left out. Source: ECMA-376 Part 1 §22.9.2.19 (ST_Xstring).
 */
export function xString(text: string): string {
  return escapeXml(text.replace(LOOKS_ESCAPED, "_x005F_"));
}
