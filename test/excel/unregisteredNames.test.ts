import { formulasWritten } from "../../src/excel/formulasWritten";
import { previewNative } from "../../src/excel/previewNative";
import { putBackFormulas } from "../../src/excel/putBackFormulas";
import { putBackNative } from "../../src/excel/putBackNative";
import { toNativeFormulas } from "../../src/excel/toNativeFormulas";
import { writeFormulas } from "../../src/excel/writeFormulas";
import { hostFor } from "./hostFor";

jest.setTimeout(60_000);

const sheet = { name: "经费", values: [["椒江区", 28313, 36703, ""]] };
const gap = { sheet: "经费", cell: "D1", formula: "=EDU.GAP(B1,C1)", shows: [[-8390]] };
const rate = { sheet: "经费", cell: "D1", formula: "=EDU.SHORTFALL(B1,C1)", shows: [[8390]] };

// office-js issues 3558 and 5611: until the add-in's metadata is loaded, a reopened workbook gives its formulas so.
describe.each([
  ["=_xldudf_EDU_GAP(…)", (stored: string) => stored],
  ["=[2]!_xldudf_EDU_GAP(…)", (stored: string) => stored.replaceAll("_xldudf", "[2]!_xldudf")],
  ["=edu.xla!_xldudf_EDU_GAP(…)", (stored: string) => stored.replaceAll("_xl", "edu.xla!_xl")],
])("a workbook that gives its EDU formulas as %s", (_form, unregistered) => {
  const open = async () => {
    const host = hostFor([sheet]);
    expect(await writeFormulas([gap], { onlyEmpty: true })).toMatchObject({ kind: "written" });
    host.state.unregistered = unregistered;
    return host;
  };
  const held = async (host: Awaited<ReturnType<typeof open>>) => {
    host.state.unregistered = null;
    return (await host.export())[0]?.formulas?.[0]?.[3] ?? "";
  };

  it("has its written formulas counted and put back", async () => {
    const host = await open();
    expect(await formulasWritten()).toBe(1);
    expect(await putBackFormulas()).toBe(1);
    expect(await held(host)).toBe("");
  });

  it("has them turned into native formulas, and back under their own names", async () => {
    const host = await open();
    expect((await previewNative()).map(({ native }) => native)).toEqual(["=((B1)-(C1))"]);
    expect(await toNativeFormulas()).toMatchObject({ kind: "converted", steps: [{ cell: "D1" }] });
    expect(await putBackNative()).toEqual({ back: 1, left: 0 });
    expect(await held(host)).toBe("=EDU.GAP(B1,C1)");
  });

  it("keeps them under their own names where another formula takes their place", async () => {
    const host = await open();
    expect(await writeFormulas([rate], { onlyEmpty: false })).toMatchObject({ kind: "written" });
    expect(await putBackFormulas()).toBe(1);
    expect(await held(host)).toBe("");
  });
});
