import { CFB, utils, write } from "@e965/xlsx";
import fc from "fast-check";
import { readXls } from "../../../../src/cli/read/xls/readXls";
import { workbookStream } from "../../../../src/cli/read/xls/workbookStream";
import { ReadError } from "../../../../src/ooxml/read/readError";

const NAMES = ["甲", "乙", "丙"];
const [BOUND_SHEET, BOF, EOF] = [0x0085, 0x0809, 0x000a];

/** An .xls of three sheets, each with its name and enough rows that the stream fills several sectors. */
const sound = (() => {
  const book = utils.book_new();
  for (const name of NAMES) {
    const rows = Array.from({ length: 300 }, (_, row) => [`${name}${row}`, row / 4]);
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  }
  return Buffer.from(write(book, { type: "buffer", bookType: "biff8" }));
})();
const stream = Buffer.from(workbookStream(sound));

interface BiffRecord {
  at: number;
  type: number;
  length: number;
}

function records(): BiffRecord[] {
  const found: BiffRecord[] = [];
  for (let at = 0; at + 4 <= stream.length;) {
    const [type, length] = [stream.readUInt16LE(at), stream.readUInt16LE(at + 2)];
    found.push({ at, type, length });
    at += 4 + length;
  }
  return found;
}

/** The workbook with another stream in its container. */
function withStream(content: Buffer): Buffer {
  const container: unknown = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, "/Workbook", content);
  return Buffer.from(CFB.write(container, { type: "buffer" }));
}

/** The names of the sheets that were read, each with its 600 values; null where the file is refused. */
function sheetsOf(bytes: Buffer): string[] | null {
  try {
    const { grids } = readXls(bytes);
    for (const { sheet, values } of grids)
      expect(values.map((row) => row?.[0])).toEqual(values.map((_, row) => `${sheet}${row}`));
    return grids.map(({ sheet, values }) => `${sheet} ${values.length}`);
  } catch (error) {
    if (error instanceof ReadError) return null;
    throw error;
  }
}

const whole = NAMES.map((name) => `${name} 300`);

describe("readXls", () => {
  it("reads all sheets of a sound workbook, also a stream without a container", () => {
    expect(sheetsOf(sound)).toEqual(whole);
    expect(sheetsOf(stream)).toEqual(whole);
  });

  it("refuses a stream that ends early, wherever it is cut", () => {
    const last = records().at(-1);
    expect(last?.type).toBe(EOF);
    fc.assert(
      fc.property(fc.nat((last?.at ?? 0) + 3), (length) => {
        expect(sheetsOf(withStream(stream.subarray(0, length)))).toBeNull();
      })
    );
  });

  it("never gives fewer sheets or rows for a file that is cut", () => {
    fc.assert(
      fc.property(fc.nat(sound.length - 1), (length) => {
        const read = sheetsOf(sound.subarray(0, length));
        // The last sectors hold the directory or nothing: what is read without them is all there is.
        if (read !== null) expect(read).toEqual(whole);
      })
    );
  });

  it("refuses a workbook of which a sheet does not begin where it says", () => {
    for (const { at } of records().filter(({ type }) => type === BOUND_SHEET)) {
      const moved = Buffer.from(stream);
      moved.writeUInt32LE(moved.readUInt32LE(at + 4) + 4, at + 4);
      expect(sheetsOf(withStream(moved))).toBeNull();
    }
  });

  it("refuses a workbook that holds a sheet more than it names", () => {
    for (const { at } of records().filter(({ type }) => type === BOUND_SHEET)) {
      const lost = Buffer.from(stream);
      lost.writeUInt16LE(0x7fff, at);
      expect(sheetsOf(withStream(lost))).toBeNull();
    }
  });

  it("refuses a workbook of which a sheet never ends, or has no beginning", () => {
    for (const wanted of [BOF, EOF])
      for (const { at } of records().filter(({ type }) => type === wanted)) {
        const lost = Buffer.from(stream);
        // A record that nobody knows, of the same length.
        lost.writeUInt16LE(0x7fff, at);
        expect(sheetsOf(withStream(lost))).toBeNull();
      }
  });

  it("never throws anything but a sentence for the user, never drops a sheet, whatever bytes are changed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (changes) => {
          const changed = Buffer.from(sound);
          for (const [at, byte] of changes) changed[at] = byte;
          let count = NAMES.length;
          try {
            count = readXls(changed).grids.length;
          } catch (error) {
            if (!(error instanceof ReadError)) throw error;
          }
          expect(count).toBe(NAMES.length);
        }
      ),
      { numRuns: 100 }
    );
  });
});
