import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { correctCells } from "../../src/excel/correctCells";
import { flagWorkbook } from "../../src/excel/flagWorkbook";
import { takeBackCells } from "../../src/excel/takeBackCells";
import type { ExcelHost } from "../../src/workbench/host/excelHost";
import { HostUser } from "../../src/workbench/host/hostUser";
import { coloured } from "./coloured";
import { hostFor } from "./hostFor";
import { openSample } from "./openSample";

jest.setTimeout(60_000);

const sample = openSample().slice(0, 3);
const SHEET = "优质均衡";
const value = (host: ExcelHost, row: number, column: number) =>
  host.workbook.Worksheets.GetItem(SHEET).cells.value(row, column);
const ownRules = (host: ExcelHost) =>
  host.workbook
    .inOrder()
    .flatMap(({ rules }) => rules.list())
    .filter(({ formula }) => formula?.includes('N("EDU.') === true);

/** A host whose co-author does this before the n-th sync from now. */
function shared(sync: number, edit: (user: HostUser, host: ExcelHost) => void): ExcelHost {
  const host = hostFor(sample);
  host.state.coauthor = { sync, edits: () => edit(new HostUser(host), host) };
  return host;
}

describe("a co-author who edits between reading and writing", () => {
  it("corrects a mark while it is flagged: the cell is not coloured, since rules look at cells as they are", async () => {
    const host = shared(3, (user) => user.type(SHEET, "C3", "√"));
    await flagWorkbook(reviewWorkbook);
    expect(host.state.coauthor).toBeNull();
    const { unmet } = await coloured(host, SHEET);
    expect(unmet).not.toContain("C3");
    expect(unmet).toContain("D3");
  });

  it("deletes a sheet while it is flagged: nothing is flagged on the others, and it is said", async () => {
    const host = shared(3, (_user, { workbook }) =>
      workbook.removeSheet(workbook.Worksheets.GetItem(SHEET))
    );
    await expect(flagWorkbook(reviewWorkbook)).rejects.toMatchObject({ kind: "missing" });
    expect(ownRules(host)).toEqual([]);
  });

  it("edits another cell while one is corrected: both stay, and taking back leaves the co-author's", async () => {
    const host = shared(2, (user) => user.type(SHEET, "D3", "√"));
    const correction = { sheet: SHEET, cell: "C3", printed: "※", value: "√" };
    expect(await correctCells([correction])).toMatchObject({ written: [correction] });
    expect([value(host, 2, 2), value(host, 2, 3)]).toEqual(["√", "√"]);
    await takeBackCells([{ sheet: SHEET, cell: "C3" }]);
    expect([value(host, 2, 2), value(host, 2, 3)]).toEqual(["※", "√"]);
  });

  it("edits the cell before it is looked at: it is left as the co-author wants it", async () => {
    const host = shared(1, (user) => user.type(SHEET, "C3", "○"));
    const correction = { sheet: SHEET, cell: "C3", printed: "※", value: "√" };
    expect(await correctCells([correction])).toEqual({
      kind: "written",
      written: [],
      left: [correction],
    });
    expect(value(host, 2, 2)).toBe("○");
  });
});
