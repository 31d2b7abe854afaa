import { unzipSync } from "fflate";
import { ExcelHost } from "../../../src/workbench/host/excelHost";
import { HostUser } from "../../../src/workbench/host/hostUser";
import { richPackage } from "../../ooxml/richPackage";

describe("a workbook with the add-in's functions, saved for colleagues without it", () => {
  it("holds formulas that Excel knows where they give the same, and values elsewhere", async () => {
    const host = ExcelHost.open(richPackage());
    await host.ready;
    const user = new HostUser(host);
    user.type("进度", "H2", "=EDU.GAP(A5,A6)");
    user.type("进度", "H3", "=EDU.RANK(A5:A7)");
    user.type("进度", "I2", '=EDU.MEETS(A5,"≥5")');
    const sheet = async (keep: boolean) => {
      const { bytes } = await host.save(keep);
      return Buffer.from(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? "").toString("utf8");
    };
    const cell = (text: string, address: string) =>
      new RegExp(`<c r="${address}".*?</c>`).exec(text)?.[0];
    const native = await sheet(false);
    expect(cell(native, "H2")).toBe('<c r="H2"><f>((A5)-(A6))</f><v>-10</v></c>');
    expect(["H3", "H4", "H5"].map((address) => cell(native, address))).toEqual([
      '<c r="H3"><v>3</v></c>',
      '<c r="H4"><v>2</v></c>',
      '<c r="H5"><v>1</v></c>',
    ]);
    expect(cell(native, "I2")).toBe('<c r="I2" t="b"><v>1</v></c>');
    expect(native).not.toMatch(/EDU/);
    const kept = await sheet(true);
    expect(cell(kept, "H2")).toContain("<f>_xldudf_EDU_GAP(A5,A6)</f>");
    expect(cell(kept, "H3")).toContain('<f t="array" ref="H3:H5">_xldudf_EDU_RANK(A5:A7)</f>');
    host.dispose();
  });
});
