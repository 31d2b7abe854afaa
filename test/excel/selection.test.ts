import { selection } from "../../src/excel/selection";
import { HostUser } from "../../src/workbench/host/hostUser";
import { hostFor } from "./hostFor";

const sheets = [
  { name: "进度", values: [["√"]] },
  {
    name: "经费",
    values: [
      ["", "", ""],
      ["", 1, 2],
      ["", 3, ""],
      ["", "", ""],
    ],
    // A coloured cell without a value is not part of what is meant.
    styles: [[], [], [], [null, { bg: { rgb: "#FFF2CC" } }, null]],
  },
];

describe("selection", () => {
  it.each([
    ["B2:C3", "B2:C3"],
    ["F9", "F9"],
    ["A:B", "B2:B3"],
    ["2:9", "B2:C3"],
    ["H:H", "H:H"],
  ])("gives %s on the sheet in front as %s, in one sync", async (selected, address) => {
    const host = hostFor(sheets);
    new HostUser(host).select("经费", selected);
    expect(await selection()).toEqual({ sheet: "经费", address });
    expect(host.syncs).toBe(1);
  });

  it("is the first cell in a workbook just opened", async () => {
    hostFor(sheets);
    expect(await selection()).toEqual({ sheet: "进度", address: "A1" });
  });

  it("asks for one range where several are selected", async () => {
    const host = hostFor(sheets);
    new HostUser(host).select("经费", "B2,C3");
    await expect(selection()).rejects.toMatchObject({ kind: "selection" });
  });
});
