import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import zlib from "node:zlib";
import { CFB, utils, write, type WorkBook } from "@e965/xlsx";
import { unzipSync, zipSync } from "fflate";
import { limits } from "../../../src/ooxml/package/limits";
import { problems, type Problem } from "../../../src/ooxml/read/problems";
import { readWorkbook } from "../../../src/cli/read/readWorkbook";
import { temporaryFolder } from "../temporaryFolder";
import { workbookPackage, workbookParts, worksheetXml, zipOf } from "../../ooxml/workbookPackage";

const folder = temporaryFolder();
const sound = workbookPackage({ 表: worksheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') });

function book(): WorkBook {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([["县", 1]]), "表");
  return workbook;
}

function ole(stream: string, content: Buffer): Buffer {
  const container: unknown = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, `/${stream}`, content);
  return Buffer.from(CFB.write(container, { type: "buffer" }));
}

/** An .xls whose stream says, right after its first record, that the rest is encrypted ([MS-XLS] 2.4.117). */
function encryptedXls(): Buffer {
  const container: unknown = CFB.read(write(book(), { type: "buffer", bookType: "biff8" }), {
    type: "buffer",
  });
  const stream = Buffer.from(CFB.find(container, "Workbook").content);
  const filePass = Buffer.concat([
    Buffer.from([0x2f, 0, 54, 0, 1, 0, 1, 0, 1, 0]),
    Buffer.alloc(48, 7),
  ]);
  const start = 4 + stream.readUInt16LE(2);
  return ole(
    "Workbook",
    Buffer.concat([stream.subarray(0, start), filePass, stream.subarray(start)])
  );
}

/** The sound package with one byte of the worksheet's compressed data or checksum changed. */
function damaged(change: (bytes: Buffer, at: number) => void): Buffer {
  const bytes = Buffer.from(sound);
  change(bytes, bytes.indexOf("xl/worksheets/sheet1.xml"));
  return bytes;
}

/** A package as OpenDocument programs write them, with this content. */
function openDocument(kind: string, content: string): Buffer {
  const parts = {
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    "META-INF/manifest.xml": "<manifest/>",
    "content.xml": content,
  };
  const bytes = Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)] as const);
  return Buffer.from(zipSync(Object.fromEntries(bytes)));
}

function officePackage(type: string, part: string): Buffer {
  const content = `application/vnd.openxmlformats-officedocument.${type}.main+xml`;
  return workbookPackage(
    {},
    {
      "[Content_Types].xml": `<Types><Override PartName="/${part}" ContentType="${content}"/></Types>`,
      "_rels/.rels": `<Relationships><Relationship Id="rId1" Type="x/officeDocument" Target="${part}"/></Relationships>`,
      [part]: "<document/>",
    }
  );
}

/** An .xlsb whose second sheet ends in the middle of a record. */
function damagedXlsb(): Buffer {
  const workbook = book();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([["县", 1]]), "二");
  const parts = unzipSync(write(workbook, { type: "buffer", bookType: "xlsb" }));
  const name = "xl/worksheets/sheet2.bin";
  return zipOf(
    new Map(
      Object.entries(parts).map(([part, content]) => [
        part,
        Buffer.from(part === name ? content.slice(0, content.length / 2) : content),
      ])
    )
  );
}

const withSheet = (xml: string) => workbookPackage({ 表: xml });

const files: [string, Problem, () => Buffer | string][] = [
  ["an empty file", "empty", () => ""],
  ["a truncated package", "truncated", () => sound.subarray(0, sound.length / 2)],
  ["a package cut inside its directory", "truncated", () => sound.subarray(0, -30)],
  [
    "a wrong checksum",
    "damaged",
    () => damaged((bytes) => bytes.writeUInt32LE(1, bytes.lastIndexOf("PK\x01\x02") + 16)),
  ],
  [
    "damaged compressed data",
    "damaged",
    () => damaged((bytes, at) => bytes.fill(0xff, at + 24, at + 30)),
  ],
  ["an encrypted package", "password", () => ole("EncryptedPackage", Buffer.alloc(5000))],
  ["an encrypted .xls", "password", encryptedXls],
  [
    "an encrypted zip entry",
    "password",
    () => damaged((bytes) => bytes.writeUInt16LE(1, bytes.lastIndexOf("PK\x01\x02") + 8)),
  ],
  [
    "a Word document",
    "word",
    () => officePackage("wordprocessingml.document", "word/document.xml"),
  ],
  [
    "a presentation",
    "powerpoint",
    () => officePackage("presentationml.presentation", "ppt/presentation.xml"),
  ],
  ["an old Word document", "word", () => ole("WordDocument", Buffer.alloc(5000))],
  ["an OLE container of another kind", "unknown", () => ole("Something", Buffer.alloc(5000))],
  ["a truncated OLE container", "damaged", () => encryptedXls().subarray(0, 600)],
  ["an OpenDocument text", "openDocument", () => openDocument("text", "<a/>")],
  ["a cut OpenDocument sheet", "damaged", () => openDocument("spreadsheet", "<a>")],
  [
    "an archive of something else",
    "archive",
    () => Buffer.from(zipSync({ "照片.jpg": Buffer.alloc(9) })),
  ],
  ["an empty archive", "archive", () => zipOf(new Map())],
  [
    "a web page",
    "html",
    () => "\uFEFF\r\n<html><body><table><tr><td>椒江</td></tr></table></body></html>",
  ],
  ["a bare HTML table", "html", () => "<table><tr><td>1</td></tr></table>"],
  ["an XML spreadsheet of 2003", "xml", () => '<?xml version="1.0"?><Workbook/>'],
  ["a CSV file", "text", () => "县,达成度\n椒江,70%\n"],
  ["a UTF-16 text", "text", () => Buffer.from("\uFEFF县\t1\r\n", "utf16le")],
  ["a PDF", "pdf", () => "%PDF-1.7\n"],
  ["a picture", "picture", () => Buffer.from("89504e470d0a1a0a0000", "hex")],
  ["a RAR archive", "otherArchive", () => Buffer.from("526172211a0700cf", "hex")],
  ["random bytes", "unknown", () => Buffer.from([0, 1, 2, 3, 4, 5, 6, 7, 8])],
  [
    "a sheet cut off in the middle",
    "damaged",
    () => withSheet(worksheetXml('<row r="1">').slice(0, -30)),
  ],
  [
    "a sheet with crossed tags",
    "damaged",
    () => withSheet(worksheetXml('<row r="1"><c r="A1"></row></c>')),
  ],
  ["a sheet of zeros", "damaged", () => withSheet("\0".repeat(100))],
  [
    "a sheet with a DOCTYPE",
    "damaged",
    () => withSheet(`<!DOCTYPE x [<!ENTITY a "b">]>${worksheetXml("")}`),
  ],
  [
    "a cell beyond the last column",
    "damaged",
    () => withSheet(worksheetXml('<row r="1"><c r="XFE1"><v>1</v></c></row>')),
  ],
  [
    "a row beyond the last",
    "damaged",
    () => withSheet(worksheetXml('<row r="1048577"><c r="A1048577"><v>1</v></c></row>')),
  ],
  [
    "an address that is none",
    "damaged",
    () => withSheet(worksheetXml('<row r="1"><c r="f5"><v>1</v></c></row>')),
  ],
  [
    "a text that the shared strings do not have",
    "damaged",
    () => withSheet(worksheetXml('<row r="1"><c r="A1" t="s"><v>9</v></c></row>')),
  ],
  ["a worksheet part without cells to look at", "damaged", () => withSheet("<worksheet/>")],
  ["an .xlsb with a damaged sheet", "damaged", damagedXlsb],
  [
    "a missing worksheet part",
    "damaged",
    () => {
      const parts = workbookParts({ 表: worksheetXml("") });
      parts.delete("xl/worksheets/sheet1.xml");
      return zipOf(parts);
    },
  ],
  ["a workbook without worksheets", "noWorksheet", () => workbookPackage({})],
];

describe("readWorkbook, given what it cannot read", () => {
  it.each(files)("says of %s: %s", async (_, problem, content) => {
    await expect(readWorkbook(folder.put("表.xlsx", content() as Buffer))).rejects.toThrow(
      problems[problem]
    );
  });

  it("says that a file is missing", async () => {
    await expect(readWorkbook(join(folder.path, "没有.xlsx"))).rejects.toThrow(problems.missing);
  });

  it("says that a folder is not a file", async () => {
    mkdirSync(join(folder.path, "文件夹.xlsx"));
    await expect(readWorkbook(join(folder.path, "文件夹.xlsx"))).rejects.toThrow(
      problems.directory
    );
  });

  it("says that a lock file of Excel is no workbook", async () => {
    await expect(readWorkbook(folder.put("~$表.xlsx", Buffer.alloc(165, 1)))).rejects.toThrow(
      problems.lockFile
    );
  });

  it("refuses a device instead of reading it for ever", async () => {
    await expect(readWorkbook("/dev/zero")).rejects.toThrow(problems.special);
  });

  // The superuser may read everything.
  (process.getuid?.() === 0 ? it.skip : it)("says that it may not read", async () => {
    const path = folder.put("密.xlsx", sound);
    chmodSync(path, 0);
    await expect(readWorkbook(path)).rejects.toThrow(problems.denied);
  });

  it("has one line for each problem, with a way out after the colon", () => {
    for (const line of Object.values(problems)) expect(line).toMatch(/^[^\n：]+：[^\n：]+。$/u);
  });
});

describe("readWorkbook, given a zip bomb", () => {
  const bomb = (content: Buffer) =>
    workbookPackage({ 表: worksheetXml("") }, { "xl/worksheets/sheet1.xml": content });
  const declare = (bytes: Buffer, size: number) => {
    bytes.writeUInt32LE(size, bytes.lastIndexOf("PK\x01\x02") + 24);
    return bytes;
  };
  afterEach(() => jest.restoreAllMocks());

  it("lets a sheet of 150 MB through and no more", async () => {
    expect(limits.part).toBeGreaterThan(150e6);
    const bytes = declare(bomb(Buffer.alloc(9)), 200e6);
    await expect(readWorkbook(folder.put("b.xlsx", bytes))).rejects.toThrow(problems.tooLarge);
  });

  it("does not inflate what is declared beyond the limit", async () => {
    jest.replaceProperty(limits, "part", 10e6);
    const bytes = bomb(Buffer.alloc(20e6));
    const inflate = jest.spyOn(zlib, "inflateRawSync");
    await expect(readWorkbook(folder.put("c.xlsx", bytes))).rejects.toThrow(problems.tooLarge);
    for (const { value } of inflate.mock.results) expect(value.length).toBeLessThan(2000);
  });

  it("does not inflate past what is declared", async () => {
    const inflate = jest.spyOn(zlib, "inflateRawSync");
    const bytes = declare(bomb(Buffer.alloc(20e6)), 1000);
    await expect(readWorkbook(folder.put("d.xlsx", bytes))).rejects.toThrow(problems.damaged);
    // Not the result itself: a failing test would print twenty million bytes.
    const stopped = inflate.mock.results.map(({ type, value }) => type === "throw" && value.code);
    expect(stopped.at(-1)).toBe("ERR_BUFFER_TOO_LARGE");
  });

  it("counts all parts together", async () => {
    jest.replaceProperty(limits, "workbook", 2e6);
    const blank = Buffer.from(worksheetXml(" ".repeat(0.9e6)));
    const bytes = workbookPackage(
      { 甲: "", 乙: "", 丙: "" },
      {
        "xl/worksheets/sheet1.xml": blank,
        "xl/worksheets/sheet2.xml": blank,
        "xl/worksheets/sheet3.xml": blank,
      }
    );
    await expect(readWorkbook(folder.put("e.xlsx", bytes))).rejects.toThrow(problems.tooLarge);
  });

  it("is not troubled by a bomb in a part that it does not read", async () => {
    jest.replaceProperty(limits, "workbook", 2e6);
    const bytes = workbookPackage(
      { 表: worksheetXml("") },
      { "xl/media/image1.png": Buffer.alloc(3e6) }
    );
    expect((await readWorkbook(folder.put("f.xlsx", bytes))).grids).toHaveLength(1);
  });
});
