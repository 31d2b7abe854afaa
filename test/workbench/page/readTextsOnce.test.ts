import { readTextsOnce, type TextReader } from "../../../src/workbench/page/readTextsOnce";

describe("reading texts as Univer does, once each", () => {
  it("gives what Univer gives, and asks it once a text", () => {
    const asked: string[] = [];
    const core: TextReader = {
      getNumfmtParseValueFilter(text) {
        asked.push(text);
        return text === "12%" ? { v: 0.12, z: "0%" } : null;
      },
    };
    readTextsOnce(core);
    for (const text of ["12%", "※", "12%", "※", "12%"])
      expect(core.getNumfmtParseValueFilter(text)).toEqual(
        text === "12%" ? { v: 0.12, z: "0%" } : null
      );
    expect(asked).toEqual(["12%", "※"]);
  });

  it("hands nobody what another one may change", () => {
    const core: TextReader = { getNumfmtParseValueFilter: () => ({ v: 1 }) };
    readTextsOnce(core);
    Object.assign(core.getNumfmtParseValueFilter("1") ?? {}, { v: 2 });
    expect(core.getNumfmtParseValueFilter("1")).toEqual({ v: 1 });
  });

  it("remembers no more than it may", () => {
    let asked = 0;
    const core: TextReader = {
      getNumfmtParseValueFilter() {
        asked++;
        return null;
      },
    };
    readTextsOnce(core);
    for (let k = 0; k <= 20_000; k++) core.getNumfmtParseValueFilter(`第${k}项`);
    core.getNumfmtParseValueFilter("第0项");
    expect(asked).toBe(20_002);
  });
});
