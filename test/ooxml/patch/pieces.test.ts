import { withFuturePrefixes } from "../../../src/ooxml/patch/futureFunctions";
import { patchCalcChain } from "../../../src/ooxml/patch/patchCalcChain";
import { colsXml, readColumns } from "../../../src/ooxml/patch/patchColumns";
import { renamedInFormula } from "../../../src/ooxml/patch/sheetReferences";

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (content: Uint8Array | null) => content && new TextDecoder().decode(content);

describe("patchCalcChain", () => {
  const chain = bytes('<calcChain><c r="A1" i="1"/><c r="A2"/><c r="A1" i="2"/></calcChain>');

  it.each([
    ["nothing", [], [], '<c r="A1" i="1"/><c r="A2"/><c r="A1" i="2"/>'],
    [
      "a cell whose sheet the next one takes from it",
      [],
      ["A1"],
      '<c i="1" r="A2"/><c r="A1" i="2"/>',
    ],
    ["all of a sheet", [], "all" as const, '<c r="A1" i="2"/>'],
    [
      "a cell, with another put in",
      ["B9"],
      ["A2"],
      '<c r="A1" i="1"/><c r="A1" i="2"/><c r="B9" i="1"/>',
    ],
  ])("takes out %s", (_, gained, lost, expected) => {
    const after = patchCalcChain(chain, [{ sheetId: "1", gained, lost }]);
    expect(text(after)).toBe(`<calcChain>${expected}</calcChain>`);
  });

  it("is null when no cell is left: a chain without one is damaged", () => {
    const lost = "all" as const;
    const all = ["1", "2"].map((sheetId) => ({ sheetId, gained: [], lost }));
    expect(patchCalcChain(chain, all)).toBeNull();
  });
});

describe("colsXml", () => {
  it("splits what speaks of several columns, and keeps the rest of it", () => {
    const columns = readColumns(
      bytes('<cols><col min="2" max="9" width="9" style="3" hidden="1"/></cols>')
    );
    expect(
      colsXml(
        columns,
        new Map([
          [3, 20],
          [0, 5],
          [12, null],
        ]),
        ""
      )
    ).toBe(
      '<cols><col width="5" customWidth="1" min="1" max="1"/>' +
        '<col min="2" max="3" width="9" style="3" hidden="1"/><col customWidth="1" min="4" max="4" width="20" style="3" hidden="1"/><col min="5" max="9" width="9" style="3" hidden="1"/></cols>'
    );
  });

  it("is null where no column says anything", () => {
    expect(colsXml(readColumns(undefined), new Map([[1, null]]), "")).toBeNull();
  });
});

describe("renamedInFormula", () => {
  const names = new Map([
    ["甲", "乙 1"],
    ["it's", "B2"],
  ]);
  it.each([
    ["甲!A1+'甲'!B2", "'乙 1'!A1+'乙 1'!B2"],
    ["SUM('it''s'!A:A)", "SUM('B2'!A:A)"],
    ['"甲!A1"&甲乙!A1', '"甲!A1"&甲乙!A1'],
    ["表甲!A1", "表甲!A1"],
  ])("%s becomes %s", (before, after) => {
    expect(renamedInFormula(before, names)).toBe(after);
  });
});

describe("withFuturePrefixes", () => {
  it.each([
    ["=IFS(A1>1,CONCAT(B1))", "=_xlfn.IFS(A1>1,_xlfn.CONCAT(B1))"],
    ["=FILTER(A:A,B:B)", "=_xlfn._xlws.FILTER(A:A,B:B)"],
    ['=IF(A1="IFS(",SUM(1),_xlfn.DAYS(1,2))', '=IF(A1="IFS(",SUM(1),_xlfn.DAYS(1,2))'],
    ["=_xldudf_EDU_RANK(A1)", "=_xldudf_EDU_RANK(A1)"],
    ["=STDEV.S(A1:A3)+'SEC('!A1", "=_xlfn.STDEV.S(A1:A3)+'SEC('!A1"],
  ])("%s is held as %s", (shown, held) => {
    expect(withFuturePrefixes(shown)).toBe(held);
  });
});
