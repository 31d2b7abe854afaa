import { crc32, deflateRawSync } from "node:zlib";
import { newZip } from "../../../src/ooxml/zip/newZip";
import type { ZipCodec } from "../../../src/ooxml/zip/zipCodec";
import { workbookParts, worksheetXml } from "../../ooxml/workbookPackage";

/** A file at the edge of what is read: a size from 0 to 1 of what stands in its name, so that tests can take a small one. */
export interface ExtremeFile {
  name: string;
  make: (size: number) => Uint8Array;
}

const MEGABYTE = 1_000_000;
/** Fast rather than small: these files are read once. */
const fast: ZipCodec = {
  inflate: () => new Uint8Array(),
  deflate: (content) => deflateRawSync(content, { level: 1 }),
  crc32: (content) => crc32(content),
};
const MARKS = ["√", "√", "√", "※", "-"];
const STEMS = [..."安平永宁长清兴和德龙江山阳新建乐昌东南西北海石玉金临仙天台黄岩"];
const COUNTIES = ["椒江区", "黄岩区", "路桥区", "临海市", "温岭市", "玉环市"];

/** What a workbook of a bureau never is, and what a mistake or an attack makes of one. */
export const extremeFiles: readonly ExtremeFile[] = [
  {
    name: "2,000 sheets of small checklists",
    make: (size) =>
      book(
        Object.fromEntries(
          Array.from({ length: times(2_000, size) }, (_, k) => [`表${k + 1}`, checklist(20, k)])
        )
      ),
  },
  {
    name: "1,000,000 marks in one column",
    make: (size) => book({ 表: markRows(times(1_000_000, size), 1) }),
  },
  {
    name: "190,000 × 20 marks",
    make: (size) => book({ 表: markRows(times(190_000, size), 20) }),
  },
  {
    name: "1,000,000 numbers in one column",
    make: (size) =>
      book({ 表: rows(times(1_000_000, size), (r) => number(r, 0, (r * 7919) % 10_007)) }),
  },
  {
    name: "1,000 × 1,000 marks",
    make: (size) =>
      book({ 表: markRows(times(1_000, Math.sqrt(size)), times(1_000, Math.sqrt(size))) }),
  },
  {
    name: "150 MB of formatted cells without a value",
    make: (size) =>
      book({
        表: `${checklist(20, 0)}${filling(150 * size, (r) => `<row r="${r + 100}">${cells(200, (c) => `<c r="${column(c)}${r + 100}" s="0"/>`)}</row>`)}`,
      }),
  },
  {
    name: "150 MB of numbers",
    make: (size) =>
      book({
        表: filling(
          150 * size,
          (r) => `<row r="${r + 1}">${cells(200, (c) => number(r, c, (r * c) % 1_000_003))}</row>`
        ),
      }),
  },
  {
    name: "4,900,000 numbers",
    make: (size) =>
      book({ 表: rows(times(24_500, size), (r) => cells(200, (c) => number(r, c, (r * c) % 97))) }),
  },
  {
    name: "150 MB of texts in cells",
    make: (size) =>
      book({
        表: filling(
          150 * size,
          (r) =>
            `<row r="${r + 1}">${cells(10, (c) => text(r, c, `第${r}项${c}${"义务教育".repeat(20)}`))}</row>`
        ),
      }),
  },
  {
    name: "one text of 150 MB",
    make: (size) =>
      book({ 表: `<row r="1">${text(0, 0, "教".repeat(times(50_000_000, size)))}</row>` }),
  },
  {
    name: "150 MB of shared strings",
    make: (size) => strings(filling(150 * size, (k) => `<si><t>学校${k}</t></si>`)),
  },
  {
    name: "150 MB of shared strings in runs",
    make: (size) =>
      strings(
        filling(150 * size, (k) => `<si><r><t>校${k}</t></r><r><rPr><b/></rPr><t>√</t></r></si>`)
      ),
  },
  {
    name: "150 MB of merged areas",
    make: (size) =>
      book(
        { 表: checklist(20, 0) },
        `<mergeCells>${filling(150 * size, (k) => `<mergeCell ref="F${k * 2 + 100}:G${k * 2 + 101}"/>`)}</mergeCells>`
      ),
  },
  {
    name: "150 MB of number formats",
    make: (size) => {
      const formats = filling(
        75 * size,
        (k) => `<numFmt numFmtId="${k + 200}" formatCode="0.0&quot;${k}&quot;"/>`
      );
      const uses = filling(75 * size, (k) => `<xf numFmtId="${k + 200}"/>`);
      return book({ 表: checklist(20, 0) }, "", {
        "xl/styles.xml": `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>${formats}</numFmts><cellXfs>${uses}</cellXfs></styleSheet>`,
      });
    },
  },
  {
    name: "300 MB in twenty sheets",
    make: (size) =>
      book(
        Object.fromEntries(
          Array.from({ length: 20 }, (_, k) => [
            `表${k}`,
            filling(15 * size, (r) => `<row r="${r + 1}"><c r="A${r + 1}" s="0"/></row>`),
          ])
        )
      ),
  },
  {
    name: "a part that is said to be of 1 GB",
    make: () => claiming(book({ 表: checklist(20, 0) }), 1_000 * MEGABYTE),
  },
  {
    name: "a part of 150 MB that is said to be of 1 kB",
    make: (size) =>
      claiming(book({ 表: filling(150 * size, (r) => `<row r="${r + 1}"/>`) }), 1_000),
  },
];

function times(count: number, size: number): number {
  return Math.max(2, Math.round(count * size));
}

function book(
  sheets: Readonly<Record<string, string>>,
  tail = "",
  extra: Readonly<Record<string, string>> = {}
): Uint8Array {
  const xml = Object.entries(sheets).map(([name, inside]) => [name, worksheetXml(inside, tail)]);
  return newZip(workbookParts(Object.fromEntries(xml) as Record<string, string>, extra), fast);
}

/** A workbook of one checklist beside shared strings. */
function strings(items: string): Uint8Array {
  return book({ 表: checklist(20, 0) }, "", {
    "xl/sharedStrings.xml": `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items}</sst>`,
  });
}

/** What `make` gives for 0, 1, 2 …, until it is so many megabytes. */
function filling(megabytes: number, make: (index: number) => string): string {
  const pieces: string[] = [];
  for (let size = 0, k = 0; size < megabytes * MEGABYTE; k++) {
    const piece = make(k);
    pieces.push(piece);
    size += Buffer.byteLength(piece);
  }
  return pieces.join("");
}

function checklist(lines: number, shift: number): string {
  const heading = row(
    0,
    text(0, 0, "指标") + COUNTIES.map((name, c) => text(0, c + 1, name)).join("")
  );
  const body = Array.from({ length: lines }, (_, k) =>
    row(
      k + 1,
      text(k + 1, 0, `第${k + 1}项指标`) +
        COUNTIES.map((_name, c) => text(k + 1, c + 1, mark(k, c + shift))).join("")
    )
  );
  return heading + body.join("");
}

function markRows(lines: number, columns: number): string {
  const heading = text(1, 0, "指标") + cells(columns, (c) => text(1, c + 1, county(c)));
  return rows(lines + 2, (r) => {
    if (r === 0) return text(0, 0, "各县（市、区）达标情况表");
    if (r === 1) return heading;
    if (r === lines + 1) return text(r, 0, "注：“√”为达标，“※”为未达标，“-”为零分。");
    return text(r, 0, `指标${r}`) + cells(columns, (c) => text(r, c + 1, mark(r, c)));
  });
}

/** A name for each of a thousand counties. */
function county(c: number): string {
  return `${STEMS[c % STEMS.length] ?? ""}${STEMS[Math.floor(c / STEMS.length) % STEMS.length] ?? ""}县`;
}

function mark(r: number, c: number): string {
  return MARKS[(r * 31 + c * 17) % MARKS.length] ?? "";
}

function rows(count: number, inside: (r: number) => string): string {
  return Array.from({ length: count }, (_, r) => row(r, inside(r))).join("");
}

function row(r: number, inside: string): string {
  return `<row r="${r + 1}">${inside}</row>`;
}

function cells(count: number, make: (c: number) => string): string {
  return Array.from({ length: count }, (_, c) => make(c)).join("");
}

function number(r: number, c: number, value: number): string {
  return `<c r="${column(c)}${r + 1}"><v>${value}</v></c>`;
}

function text(r: number, c: number, value: string): string {
  return `<c r="${column(c)}${r + 1}" t="str"><v>${value}</v></c>`;
}

function column(c: number): string {
  const last = String.fromCharCode(65 + (c % 26));
  return c < 26 ? last : column(Math.floor(c / 26) - 1) + last;
}

/** The container with another size in the directory for its largest part. */
function claiming(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(zip);
  let largest = -1;
  for (
    let at = bytes.indexOf("PK\u0001\u0002", 0, "latin1");
    at >= 0;
    at = bytes.indexOf("PK\u0001\u0002", at + 4, "latin1")
  )
    if (largest < 0 || bytes.readUInt32LE(at + 24) > bytes.readUInt32LE(largest + 24)) largest = at;
  bytes.writeUInt32LE(size, largest + 24);
  return bytes;
}
