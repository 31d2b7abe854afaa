import { nodeCodec } from "../../src/cli/nodeCodec";
import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { findWritten } from "../../src/excel/findWritten";
import { flagWorkbook } from "../../src/excel/flagWorkbook";
import { HostError } from "../../src/excel/hostError";
import { writeCorrections } from "../../src/excel/writeCorrections";
import { writeReports } from "../../src/excel/writeReports";
import { flagPackage } from "../../src/ooxml/flag/flagPackage";
import { readXlsxFile } from "../../src/ooxml/read/readXlsxFile";
import { ExcelHost } from "../../src/workbench/host/excelHost";
import { HostUser } from "../../src/workbench/host/hostUser";
import { loadOfficeJs } from "../../src/workbench/host/loadOfficeJs";
import { reports } from "./reportBook";
import type { Source } from "./sources";

/** A file that we wrote, and the one that it was made from; null where it was made from none. */
export interface Written {
  name: string;
  bytes: Uint8Array;
  before: Uint8Array | null;
  /** A workbook when absent. */
  extension?: ".docx";
}

/** The copy that the command line flags, and the same cleared again. */
export function copiesOf({ name, bytes }: Source): Written[] {
  const { highlights } = reviewWorkbook(readXlsxFile(bytes).grids);
  const flagged = flagPackage(bytes, highlights, nodeCodec);
  const cleared = flagPackage(flagged, [], nodeCodec);
  return [
    { name: `${name}, flagged`, bytes: flagged, before: bytes },
    { name: `${name}, flagged and cleared`, bytes: cleared, before: bytes },
  ];
}

/**
 * What the workbench saves of a workbook in which the add-in flagged and wrote reports and a person typed a text, a number
 * and formulas, put in a row and added, renamed and deleted sheets. Office.js's globals are in place afterwards.
 */
export async function savedOf({ name, bytes }: Source): Promise<Written[]> {
  const host = ExcelHost.open(bytes);
  try {
    await host.ready;
    Object.assign(globalThis, loadOfficeJs(host));
    const [sheet = ""] = host.workbook.inOrder().map((one) => one.Name);
    await flagWorkbook((grids) => reviewWorkbook(grids)).catch(protectedOnly);
    await writeReports(reports().slice(0, 2));
    await writeCorrections({ tables: [{ sheet, range: "A1:B2", ignored: true }] });
    const user = new HostUser(host);
    user.type(sheet, "N2", "备注 <&>\u000b");
    user.type(sheet, "N3", 0.5);
    user.type(sheet, "N4", '=IFS(N3>0.4,"多",TRUE,"少")');
    user.type(sheet, "N5", "=EDU.GAP(N3,1)");
    await user.insertRows(sheet, 50, 2);
    user.addSheet("另页");
    user.type("另页", "A1", `='${sheet}'!N3*2`);
    user.renameSheet("另页", "另页 & 补充");
    user.addSheet("多余");
    user.deleteSheet("多余");
    const saved = await host.save();
    const plain = await host.save(false);
    const again = await renewedOf(saved.bytes);
    return [
      { name: `${name}, saved by the workbench`, bytes: saved.bytes, before: bytes },
      { name: `${name}, saved without EDU functions`, bytes: plain.bytes, before: bytes },
      { name: `${name}, saved with its reports renewed`, bytes: again, before: bytes },
    ];
  } finally {
    await host.workbook.engine.settle();
    host.dispose();
  }
}

/** The same file opened once more, where the add-in puts the reports of another day in the place of its own. */
async function renewedOf(bytes: Uint8Array): Promise<Uint8Array> {
  const host = ExcelHost.open(bytes);
  try {
    await host.ready;
    Object.assign(globalThis, loadOfficeJs(host));
    const renewed = reports()
      .slice(0, 2)
      .map((report) => ({ ...report, date: "2024-02-05" }));
    const found = await findWritten(renewed);
    if (found.includes(null)) throw new Error("a report is not known again");
    await writeReports(
      renewed,
      found.map((one) => one?.sheet ?? null)
    );
    return (await host.save()).bytes;
  } finally {
    await host.workbook.engine.settle();
    host.dispose();
  }
}

/** A workbook that is new in the workbench, with reports: every part is ours. */
export async function newBook(): Promise<Written> {
  const host = new ExcelHost([{ name: "新表", values: [["县", "比例"]] }]);
  try {
    await host.ready;
    Object.assign(globalThis, loadOfficeJs(host));
    await writeReports(reports());
    const { bytes } = await host.save();
    return { name: "new workbook, saved by the workbench", bytes, before: null };
  } finally {
    await host.workbook.engine.settle();
    host.dispose();
  }
}

/** A protected sheet is not flagged, which is as it should be; anything else is a fault. */
function protectedOnly(error: unknown): void {
  if (!(error instanceof HostError) || error.kind !== "protected") throw error;
}
