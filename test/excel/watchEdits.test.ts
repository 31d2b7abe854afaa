import { watchEdits, type Edit } from "../../src/excel/watchEdits";
import { HostUser } from "../../src/workbench/host/hostUser";
import { hostFor } from "./hostFor";

const sheets = [
  { name: "进度", values: [["√"]] },
  { name: "经费", values: [[1]] },
];

/** Office.js hands events on in steps of its own. */
const told = () => new Promise((resolve) => setTimeout(resolve, 20));

describe.each([1.17, 1.7])("watchEdits with ExcelApi %d", (apiVersion) => {
  it("tells of edits on any sheet, until it is stopped", async () => {
    const host = hostFor(sheets);
    host.state.apiVersion = apiVersion;
    const edits: Edit[] = [];
    const stop = await watchEdits((edit) => edits.push(edit));
    expect(host.syncs).toBe(apiVersion === 1.7 ? 2 : 1);
    const user = new HostUser(host);
    user.type("进度", "A1", "※");
    user.type("经费", "B2", 5);
    await told();
    const id = (name: string) => host.workbook.Worksheets.GetItem(name).Id;
    expect(edits).toEqual([
      { worksheetId: id("进度"), address: "A1" },
      { worksheetId: id("经费"), address: "B2" },
    ]);
    await stop();
    user.type("进度", "A1", "√");
    await told();
    expect(edits).toHaveLength(2);
  });

  it("rejects while a cell is edited, and hears nothing", async () => {
    const host = hostFor(sheets);
    host.state.apiVersion = apiVersion;
    host.state.editing = true;
    const edits: Edit[] = [];
    await expect(watchEdits((edit) => edits.push(edit))).rejects.toMatchObject({ kind: "editing" });
    new HostUser(host).type("进度", "A1", "※");
    expect(edits).toEqual([]);
  });
});
