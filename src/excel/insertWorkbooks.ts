import type { Grid } from "../core/sheet/grid";
import { askForCells, toGrid } from "./askForCells";
import { HostError } from "./hostError";
import type { Reading } from "./readInBlocks";
import { readSheet } from "./readSheet";
import { runExcel } from "./runExcel";
import { supportsExcelApi } from "./supportsExcelApi";
import { toHostError } from "./toHostError";

/** A workbook that the user has chosen. */
export interface WorkbookFile {
  /** File name without folder. */
  name: string;
  /** The file's bytes as Base64, without a data: prefix. */
  base64: string;
}

/** What became of it: its sheets, or the reason why Excel did not open it. */
export interface InsertedWorkbook {
  file: string;
  grids: Grid[];
  error?: HostError;
}

/** Whether this Excel can read other workbooks (ExcelApi 1.13). */
export function canInsertWorkbooks(): boolean {
  return supportsExcelApi("1.13");
}

/**
 * Reads workbooks that are not open: each one's sheets are put behind those of the open workbook, read and deleted again,
 * two syncs a file. `onProgress` is told of files done and of all. A file that Excel cannot open does not stop the others;
 * what concerns all of them (protected structure, a cell being edited, an older Excel, cancelling) rejects with a
 * HostError, and no sheet stays behind.
 */
export async function insertWorkbooks(
  files: readonly WorkbookFile[],
  { onProgress, signal }: Reading = {}
): Promise<InsertedWorkbook[]> {
  if (!canInsertWorkbooks()) throw new HostError("unsupported", undefined);
  const inserted: InsertedWorkbook[] = [];
  /** One file after the other: the sheets of one are gone before those of the next come. */
  async function next([file, ...rest]: readonly WorkbookFile[]): Promise<void> {
    if (file === undefined) return;
    if (signal?.aborted) throw new HostError("cancelled", signal.reason);
    inserted.push(await insertWorkbook(file));
    onProgress?.(inserted.length, files.length);
    return next(rest);
  }
  await next(files);
  return inserted;
}

/** Reasons that lie in one file; others would stop the next file too. */
const OF_THE_FILE: readonly HostError["kind"][] = ["other", "tooLarge", "missing"];

async function insertWorkbook({ name, base64 }: WorkbookFile): Promise<InsertedWorkbook> {
  const left: string[] = [];
  try {
    return { file: name, grids: await readInserted(base64, left) };
  } catch (error) {
    const failure = toHostError(error);
    if (left.length > 0 && failure.kind === "tooLarge") return await readOneByOne(name, left);
    await deleteSheets(left);
    if (!OF_THE_FILE.includes(failure.kind)) throw failure;
    return { file: name, grids: [], error: failure };
  }
}

/** Inserts, reads and deletes; `left` holds the ids of the sheets that are there while they are. */
function readInserted(base64: string, left: string[]): Promise<Grid[]> {
  return runExcel(async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load("items/name");
    protection.load("protected");
    const active = worksheets.getActiveWorksheet();
    const ids = context.workbook.insertWorksheetsFromBase64(base64, { positionType: "End" });
    await context.sync();
    left.push(...ids.value);
    const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    const sheets = left.map((id) => worksheets.getItem(id).load("name"));
    const asked = sheets.map((sheet) => askForCells(sheet, ""));
    for (const sheet of sheets) sheet.delete();
    active.activate();
    await context.sync();
    left.length = 0;
    return asked.map((cells, k) => ({
      ...toGrid(cells),
      sheet: nameInFile(sheets[k]?.name ?? "", taken),
    }));
  });
}

/** Excel writes "表 (2)" where a sheet of that name is there: in its own file it is 表. */
function nameInFile(name: string, taken: ReadonlySet<string>): string {
  const bare = name.replace(/ \(\d+\)$/, "");
  return bare !== name && taken.has(bare.toLowerCase()) ? bare : name;
}

/** Sheets too large for one answer, each in blocks of rows; then they are deleted. */
async function readOneByOne(file: string, ids: readonly string[]): Promise<InsertedWorkbook> {
  try {
    const names = await runExcel(async (context) => {
      const sheets = ids.map((id) => context.workbook.worksheets.getItem(id).load("name"));
      await context.sync();
      return sheets.map(({ name }) => name);
    });
    const grids: Grid[] = [];
    for (const name of names) grids.push(await readSheet(name));
    return { file, grids };
  } finally {
    await deleteSheets(ids);
  }
}

/** Deletes those of the sheets that are still there; what Excel then says is of no use to the user. */
async function deleteSheets(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await runExcel(async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  }).catch(() => undefined);
}
