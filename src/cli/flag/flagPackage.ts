import type { Highlight, HighlightStyle } from "../../core/finding/highlight";
import { mainPart } from "../ooxml/mainPart";
import { PackageError } from "../ooxml/packageError";
import { relsPart } from "../ooxml/relsPart";
import { SpreadsheetPackage } from "../ooxml/spreadsheetPackage";
import { workbookParts } from "../ooxml/workbookParts";
import { limits } from "../read/limits";
import { readZip } from "../zip/readZip";
import { replaceEntries } from "../zip/replaceEntries";
import type { ZipEntry } from "../zip/zipEntry";
import { appendDxfs } from "./appendDxfs";
import { flagWorksheet } from "./flagWorksheet";
import { highlightStyles } from "../../core/finding/highlightStyles";
import { declareStyles, emptyStyles, relateStyles } from "./newStyles";

/**
 * A copy of an .xlsx or .xlsm package with the highlights as conditional formats. Changed are the worksheets
 * concerned and the styles part, to which formats are appended; a package without styles gets that part. All
 * other entries are copied as they lie in the file. Flagging a flagged package gives the same bytes again.
 * Throws `PackageError` or `ZipError` when the package cannot be read.
 */
export function flagPackage(bytes: Buffer, highlights: readonly Highlight[]): Buffer {
  const source = new SpreadsheetPackage(readZip(bytes), {
    part: limits.part,
    rest: 2 * limits.workbook,
  });
  const main = mainPart(source);
  if (main?.kind !== "xlsx") throw new PackageError("no-workbook");
  const { workbook, worksheets, styles } = workbookParts(source, main.part);
  const changed = new Map<ZipEntry, Buffer>();
  const added = new Map<string, Buffer>();
  const replace = (part: string, text: string) => {
    const entry = source.entry(part);
    const content = Buffer.from(text, "latin1");
    if (entry) changed.set(entry, content);
    else added.set(part, content);
  };
  // Parts are edited one character a byte: see `byteText`.
  const text = (part: string) => source.xml(part)?.toString("latin1");

  const used = [...new Set(highlights.map(({ style }) => style))].sort();
  const ids = new Map<HighlightStyle, number>();
  if (used.length > 0) {
    const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
    const part = styles ?? `${folder}styles.xml`;
    const before = (styles === undefined ? undefined : text(styles)) ?? emptyStyles;
    const after = appendDxfs(
      before,
      used.map((style) => highlightStyles[style])
    );
    used.forEach((style, index) => ids.set(style, after.ids[index] ?? 0));
    if (styles === undefined || after.styles !== before) replace(part, after.styles);
    if (styles === undefined) {
      replace("[Content_Types].xml", declareStyles(text("[Content_Types].xml") ?? "", part));
      replace(relsPart(workbook), relateStyles(text(relsPart(workbook)) ?? "", "styles.xml"));
    }
  }
  for (const { name, part } of worksheets) {
    const before = text(part) ?? "";
    const own = highlights.filter(({ sheet }) => sheet === name);
    if (own.length === 0 && !before.includes("EDU.")) continue;
    const after = flagWorksheet(before, own, ids);
    if (after !== before) replace(part, after);
  }
  return replaceEntries(source.zip, changed, added);
}
