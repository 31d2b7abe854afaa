import type { Highlight, HighlightStyle } from "../../core/finding/highlight";
import { highlightStyles } from "../../core/finding/highlightStyles";
import { openWorkbook } from "../package/openWorkbook";
import type { PackageEdit } from "../package/packageEdit";
import type { WorkbookParts } from "../package/workbookParts";
import { appendDxfs } from "../styles/appendDxfs";
import { putStyles, stylesOf } from "../styles/newStyles";
import type { ZipCodec } from "../zip/zipCodec";
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
  const { edit, parts } = openWorkbook(bytes, codec);
  const ids = addFormats(edit, parts, highlights);
  for (const { name, part } of parts.worksheets) {
    const own = highlights.filter(({ sheet }) => sheet === name);
    edit.put(part, flagWorksheet(edit.xml(part) ?? new Uint8Array(), own, ids));
  }
  return edit.bytes();
}

/** Adds the formats of the highlights to the styles part, or a new one; gives the number of each. */
function addFormats(
  edit: PackageEdit,
  parts: WorkbookParts,
  highlights: readonly Highlight[]
): ReadonlyMap<HighlightStyle, number> {
  const used = [...new Set(highlights.map(({ style }) => style))].sort();
  if (used.length === 0) return new Map();
  const after = appendDxfs(
    stylesOf(edit, parts),
    used.map((style) => highlightStyles[style])
  );
  putStyles(edit, parts, after.styles);
  return new Map(used.map((style, index) => [style, after.ids[index] ?? 0]));
}
