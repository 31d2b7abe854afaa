import type { Highlight, HighlightStyle } from "../../core/finding/highlight";
import { highlightStyles } from "../../core/finding/highlightStyles";
import { limits } from "../package/limits";
import { mainPart } from "../package/mainPart";
import { PackageError } from "../package/packageError";
import { relsPart } from "../package/relsPart";
import { SpreadsheetPackage } from "../package/spreadsheetPackage";
import { type WorkbookParts, workbookParts } from "../package/workbookParts";
import { appendDxfs } from "../styles/appendDxfs";
import { declareStyles, emptyStyles, relateStyles } from "../styles/newStyles";
import { readZip } from "../zip/readZip";
import { replaceEntries } from "../zip/replaceEntries";
import { sameBytes } from "../zip/sameBytes";
import type { ZipCodec } from "../zip/zipCodec";
import type { ZipEntry } from "../zip/zipEntry";
import { flagWorksheet } from "./flagWorksheet";

/**
 * A copy of an .xlsx or .xlsm package with the highlights as conditional formats. Changed are the worksheets
 * concerned and the styles part, to which formats are appended; a package without styles gets that part. All
 * other entries are copied as they lie in the file. Flagging a flagged package gives the same bytes again.
 * Throws `PackageError`, `XmlError` or `ZipError` when the package cannot be read.
 */
export function flagPackage(
  bytes: Uint8Array,
  highlights: readonly Highlight[],
  codec: ZipCodec
): Uint8Array {
  const budget = { part: limits.part, rest: 2 * limits.workbook };
  const source = new SpreadsheetPackage(readZip(bytes), codec, budget);
  const main = mainPart(source);
  if (main?.kind !== "xlsx") throw new PackageError("no-workbook");
  const parts = workbookParts(source, main.part);
  const changed = new Map<ZipEntry, Uint8Array>();
  const added = new Map<string, Uint8Array>();
  const replace = (part: string, content: Uint8Array) => {
    const entry = source.entry(part);
    if (entry) changed.set(entry, content);
    else added.set(part, content);
  };
  const ids = addFormats(source, parts, highlights, replace);
  for (const { name, part } of parts.worksheets) {
    const own = highlights.filter(({ sheet }) => sheet === name);
    const before = source.xml(part) ?? new Uint8Array();
    const after = flagWorksheet(before, own, ids);
    if (!sameBytes(after, before)) replace(part, after);
  }
  return replaceEntries(source.zip, changed, added, codec);
}

/** Adds the formats of the highlights to the styles part, or a new one; gives the number of each. */
function addFormats(
  source: SpreadsheetPackage,
  { workbook, styles, missingStyles }: WorkbookParts,
  highlights: readonly Highlight[],
  replace: (part: string, content: Uint8Array) => void
): ReadonlyMap<HighlightStyle, number> {
  const used = [...new Set(highlights.map(({ style }) => style))].sort();
  if (used.length === 0) return new Map();
  const looks = used.map((style) => highlightStyles[style]);
  const given = styles === undefined ? undefined : source.xml(styles);
  const before = given ?? new TextEncoder().encode(emptyStyles);
  const after = appendDxfs(before, looks);
  const part =
    styles ?? missingStyles ?? `${workbook.slice(0, workbook.lastIndexOf("/") + 1)}styles.xml`;
  if (styles === undefined || after.styles !== before) replace(part, after.styles);
  if (styles === undefined) {
    const types = "[Content_Types].xml";
    replace(types, declareStyles(source.xml(types) ?? new Uint8Array(), part));
    const rels = relsPart(workbook);
    if (missingStyles === undefined)
      replace(rels, relateStyles(source.xml(rels) ?? new Uint8Array(), "styles.xml"));
  }
  return new Map(used.map((style, index) => [style, after.ids[index] ?? 0]));
}
