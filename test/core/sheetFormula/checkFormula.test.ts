import { checkFormula } from "../../../src/core/sheetFormula/checkFormula";
import type { FormulaFault } from "../../../src/core/sheetFormula/formulaFault";

const repeated = (text: string, times: number, between = "") =>
  Array.from({ length: times }, () => text).join(between);
const nested = (times: number) => `=${repeated("ABS(", times)}1${repeated(")", times)}`;
const ofLength = (length: number) => `=${repeated("1+", (length - 2) / 2)}1`;
const why = (formula: string, place: "cell" | "conditionalFormat" = "cell") =>
  checkFormula(formula, place)?.why ?? null;

describe("a formula in a cell", () => {
  it.each([
    "=1",
    "=-A1%",
    "=2^-3",
    "=$A$1:B$2",
    "=SUM(A:A,1:1,$2:$3,$B:C)",
    "=SUM(表!$2:$3)",
    "=A1:INDEX(B:B,3)",
    "=IF(A1,,2)",
    "=RAND()",
    "=SUM((A1,B2:C3))",
    "=A1:C3 B2:B9",
    "=B2#",
    "=@A1:A9",
    '={1,-2;"x",TRUE}',
    "=#N/A",
    '="a""b"&"（）"',
    "=表!B8",
    "='我的 表'!B8:B9",
    "=[1]Sheet1!A1",
    "='C:\\[书.xlsx]表'!A1",
    "=一月:三月!B2",
    '=EDU.RATE(C3:C5,"√达标")',
    "=_xldudf_EDU_RATE(C3:C5)",
    "=人数*2",
    "=A1<>B1",
    "= SUM( A1 , B1 )\n+1",
    "=1.5E+3+.5",
    "=NOSUCH(1)",
  ])("is taken: %s", (formula) => expect(checkFormula(formula, "cell")).toBeNull());

  it.each<[string, FormulaFault]>([
    ["1+1", { why: "noFormula", at: 0 }],
    ["", { why: "noFormula", at: 0 }],
    ["=", { why: "syntax", at: 1 }],
    ["=1+", { why: "syntax", at: 3 }],
    ["=SUM(A1", { why: "syntax", at: 7 }],
    ["=SUM(A1))", { why: "syntax", at: 8 }],
    ["=SUM(A1;B1)", { why: "syntax", at: 7 }],
    ["=SUM（A1）", { why: "syntax", at: 4 }],
    ['="open', { why: "syntax", at: 1 }],
    ["=A1 1", { why: "syntax", at: 4 }],
    ["={1,2;3}", { why: "syntax", at: 7 }],
    ["={A1}", { why: "syntax", at: 2 }],
    ["=*2", { why: "syntax", at: 1 }],
    ["=$", { why: "syntax", at: 1 }],
    ["=A1+$*2", { why: "syntax", at: 4 }],
    ["=1，2", { why: "syntax", at: 2 }],
    ['=A1="※\u000b"', { why: "control", at: 6 }],
    ['=A1="\ufffe"', { why: "control", at: 5 }],
    ['=A1="\ud800"', { why: "control", at: 5 }],
  ])("is not: %j", (formula, fault) => expect(checkFormula(formula, "cell")).toEqual(fault));

  // Source: Microsoft, "Excel specifications and limits".
  it.each([
    ["8,192 characters", ofLength(8192), `${ofLength(8192)}1`, "tooLong"],
    [
      "255 arguments",
      `=SUM(${repeated("1", 255, ",")})`,
      `=SUM(${repeated("1", 256, ",")})`,
      "tooManyArguments",
    ],
    [
      "texts of 255 characters",
      `="${repeated("字", 254)}"""`,
      `="${repeated("字", 255)}"""`,
      "longText",
    ],
    ["64 calls within each other", nested(64), nested(65), "tooDeep"],
  ])("has at most %s", (_limit, fits, exceeds, fault) => {
    expect(why(fits)).toBeNull();
    expect(why(exceeds)).toBe(fault);
  });
});

describe("a formula in a conditional format", () => {
  it.each([
    '=AND(N("EDU.unmet")=0,OR(TRIM(D4)="※",TRIM(D4)="-"))',
    "=表!B8>0",
    '=IFERROR(FIND("EDU.RATE(",A1),0)',
  ])("is taken: %s", (formula) => expect(why(formula, "conditionalFormat")).toBeNull());

  it.each([
    ["=EDU.GAP(A1,B1)<0", "customFunction"],
    ["=_xldudf_EDU_GAP(A1,B1)<0", "customFunction"],
    ["=NOSUCH(A1)", "unknownFunction"],
    ['=OR(A1={"※","-"})', "arrayConstant"],
    ["=SUM((A1,B1))>0", "union"],
    ["=(A1:C3 B2:B9)>0", "intersection"],
    ["=[1]表!A1>0", "externalReference"],
    ["='[书.xlsx]表'!A1>0", "externalReference"],
    ["=OR(A1;B1)", "syntax"],
  ])("is refused, where a cell may have it: %s", (formula, fault) =>
    expect(why(formula, "conditionalFormat")).toBe(fault)
  );
});
