import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { flagWorkbook } from "../../src/excel/flagWorkbook";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { HostUser } from "../../src/workbench/host/hostUser";
import { coloured } from "./coloured";
import { hostFor } from "./hostFor";

jest.setTimeout(120_000);

const NOTE = "注：“√”表示达标，“※”表示未达标，“*”得分为0";

/** A checklist of one county a text to type, so that each cell can be typed over by itself. */
function sheetOf(texts: readonly string[], note: string) {
  const names = texts.map((_, k) => `第${"一二三四五六七八九十"[k % 10]}${k > 9 ? "新" : ""}县`);
  return {
    name: "进度",
    values: [
      ["达标情况表"],
      ["指标", ...names],
      ["1.教师学历达到要求", ...texts.map(() => "※")],
      ["2.教师培训达到要求", ...texts.map(() => "√")],
      ["3.场馆面积达到要求", ...texts.map((_, k) => (k === 0 ? "*" : "√"))],
      [note],
    ],
  };
}

/** The look of each text typed over ※ after flagging, and whether the review counts it as unmet, met or not at all. */
async function typedOver(texts: readonly string[], note = NOTE) {
  const host = hostFor([sheetOf(texts, note)]);
  await flagWorkbook(reviewWorkbook);
  const cells = texts.map((_, k) => `${String.fromCharCode(66 + k)}3`);
  texts.forEach((text, k) => new HostUser(host).type("进度", cells[k] ?? "", text));
  const looks = await coloured(host, "进度");
  const lookOf = (cell: string) =>
    (["finding", "zero", "unmet"] as const).find((style) => looks[style].includes(cell)) ?? "plain";
  const [table] = reviewWorkbook(await readWorkbook()).models;
  const body = table?.kind === "checklist" ? table.body.rows()[0] : undefined;
  return texts.map((text, k) => [text, lookOf(cells[k] ?? ""), body?.[k]]);
}

describe("a mark typed after flagging, with no code of ours running", () => {
  it("asks to be looked at when it is no known mark, a blank too, and has its look when it is one", async () => {
    expect(
      await typedOver([
        "好",
        "√",
        "※",
        "*",
        "未达标",
        "达标",
        "",
        "×",
        " √\u3000",
        "不适用",
        "待定",
      ])
    ).toEqual([
      ["好", "finding", "unknown"],
      ["√", "plain", "met"],
      ["※", "unmet", "unmet"],
      ["*", "zero", "zero"],
      ["未达标", "unmet", "unmet"],
      ["达标", "plain", "met"],
      ["", "finding", "blank"],
      ["×", "unmet", "unmet"],
      [" √\u3000", "plain", "met"],
      ["不适用", "plain", "excluded"],
      ["待定", "finding", "unknown"],
    ]);
  });

  it("is taken with its remark as the review takes it, and not where the remark doubts it", async () => {
    expect(
      await typedOver(["※（整改中）", "未达标(缺2所)", "√（?）", "√※", "1（缺2所）", "＊", "－"])
    ).toEqual([
      ["※（整改中）", "unmet", "unmet"],
      ["未达标(缺2所)", "unmet", "unmet"],
      ["√（?）", "finding", "unknown"],
      ["√※", "finding", "unknown"],
      ["1（缺2所）", "finding", "unknown"],
      ["＊", "zero", "zero"],
      ["－", "unmet", "unmet"],
    ]);
  });

  it("is agreed to be blank where the note says what a blank means, and has the look of that", async () => {
    const note = "注：“√”表示达标，“※”和空白表示未达标";
    expect(await typedOver(["", "好", "√", "※"], note)).toEqual([
      ["", "unmet", "unmet"],
      ["好", "finding", "unknown"],
      ["√", "plain", "met"],
      ["※", "unmet", "unmet"],
    ]);
  });

  it("is not known where the note leaves open what it means", async () => {
    const note = "注：“√”表示达标，“※”表示未达标，“×”表示达标，“×”表示未达标";
    expect(await typedOver(["×", "※"], note)).toEqual([
      ["×", "finding", "unknown"],
      ["※", "unmet", "unmet"],
    ]);
  });
});
