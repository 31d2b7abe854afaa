import { ExcelHost } from "../../../src/workbench/host/excelHost";
import { HostUser } from "../../../src/workbench/host/hostUser";
import { loadOfficeJs } from "../../../src/workbench/host/loadOfficeJs";
import { shownLooks } from "../../../src/workbench/host/shownLooks";

const UNMET = '=AND(N("EDU.unmet")=0,TRIM(B2)="※")';

describe("conditional formats of the host", () => {
  const hosts: ExcelHost[] = [];
  afterAll(() => hosts.forEach((host) => host.dispose()));

  function open() {
    const host = new ExcelHost([
      {
        name: "表",
        values: [
          ["", "甲", "乙"],
          ["一", "※", "√"],
          ["二", "*", "※"],
        ],
      },
    ]);
    hosts.push(host);
    return { host, Excel: loadOfficeJs(host).Excel };
  }

  it("are added at the top, moved to the back by −1, and read with their formulas", async () => {
    const { host, Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      const bar = sheet.getRange("B2:C3").conditionalFormats.add("DataBar");
      bar.dataBar.positiveFormat.fillColor = "#00FF00";
      const rule = sheet.getRanges("B2:B3,C2:C3").conditionalFormats.add("Custom");
      rule.custom.rule.formula = UNMET;
      rule.priority = -1;
      const all = sheet.getRange("B2").conditionalFormats;
      all.load("items/type,items/priority,items/customOrNullObject/rule/formula");
      await context.sync();
      expect(all.items.map(({ type, priority }) => [type, priority])).toEqual([
        ["DataBar", 0],
        ["Custom", 1],
      ]);
      expect(all.items[0]?.customOrNullObject.isNullObject).toBe(true);
      expect(all.items[1]?.customOrNullObject.rule.formula).toBe(UNMET);
    });
    expect(host.workbook.Worksheets.GetItem("表").rules.list()).toHaveLength(2);
  });

  it("give a formula as from the range it is read from, as Excel does", async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      sheet.getRange("B2:C3").conditionalFormats.add("Custom").custom.rule.formula = UNMET;
      const elsewhere = sheet.getRange("C3").conditionalFormats;
      elsewhere.load("items/customOrNullObject/rule/formula");
      await context.sync();
      expect(elsewhere.items[0]?.customOrNullObject.rule.formula).toBe(
        '=AND(N("EDU.unmet")=0,TRIM(C3)="※")'
      );
    });
  });

  it.each(["=EDU.GAP(A1,B1)>0", '=OR(B2={"※","-"})', "TRUE", "=AND(TRUE"])(
    "refuse %s",
    async (formula) => {
      const { Excel } = open();
      await expect(
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("表");
          sheet.getRange("B2").conditionalFormats.add("Custom").custom.rule.formula = formula;
          await context.sync();
        })
      ).rejects.toMatchObject({ code: "InvalidArgument" });
    }
  );

  it("are drawn by the engine: * is no wildcard, an edit changes the colour", async () => {
    const { host, Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      const rule = sheet.getRange("B2:C3").conditionalFormats.add("Custom");
      rule.custom.rule.formula = '=TRIM(B2)="*"';
      rule.custom.format.fill.color = "#112233";
      await context.sync();
    });
    const sheet = host.workbook.Worksheets.GetItem("表");
    expect([...(await shownLooks(sheet))]).toEqual([["B3", { fill: "#112233" }]]);
    new HostUser(host).type("表", "C2", "*");
    expect([...(await shownLooks(sheet)).keys()].sort()).toEqual(["B3", "C2"]);
  });

  it("shrink with deleted rows, and are gone with the last of them", async () => {
    const { host, Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      sheet.getRanges("B2:C2,B3:B3").conditionalFormats.add("Custom").custom.rule.formula =
        "=B2=$A$3";
      await context.sync();
    });
    const user = new HostUser(host);
    await user.deleteRows("表", 2, 1);
    expect(host.workbook.Worksheets.GetItem("表").rules.list()).toMatchObject([
      { areas: [{ top: 1, left: 1, bottom: 1, right: 1 }], formula: "=B2=$A$2" },
    ]);
    await user.deleteRows("表", 2, 1);
    expect(host.workbook.Worksheets.GetItem("表").rules.list()).toEqual([]);
  });

  it("move with inserted rows, formulas too", async () => {
    const { host, Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      sheet.getRange("B2:C3").conditionalFormats.add("Custom").custom.rule.formula = "=B2=$A$3";
      await context.sync();
    });
    await new HostUser(host).insertRows("表", 1, 2);
    expect(host.workbook.Worksheets.GetItem("表").rules.list()).toMatchObject([
      { areas: [{ top: 3, left: 1, bottom: 4, right: 2 }], formula: "=B4=$A$5" },
    ]);
  });
});
