import { rootCauses } from "../../src/core/review/causes/rootCauses";
import type { Said } from "../../src/core/review/causes/said";
import { placeOf } from "../../src/core/review/causes/placeOf";
import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { findingsEnUS } from "../../src/i18n/findingsEnUS";
import { sayIn } from "../../src/taskpane/findings/sayIn";
import { caseFolders } from "../cases/caseFolders";
import { readInput } from "../cases/readCase";
import { gridOf } from "../core/gridOf";

/** Every sentence of the causes of a workbook in English, each with what it says and what its cell is about. */
function inEnglish(grids: Parameters<typeof reviewWorkbook>[0]) {
  const review = reviewWorkbook(grids);
  return rootCauses(review).flatMap((cause) => {
    const model = review.models[cause.table];
    return [cause.said, ...cause.contradictions.map(({ said }) => said)].map((said) => ({
      said,
      text: sayIn(findingsEnUS, said, model),
      names: said.key === "finding" ? placeOf(model, said.finding).names : namesIn(said),
    }));
  });
}

/** The texts of the sheet that a sentence may repeat. */
function namesIn(said: Said): string[] {
  return Object.values(said).flatMap((value: unknown) =>
    Array.isArray(value) ? value.map(String) : typeof value === "string" ? [value] : []
  );
}

describe("what findings say in English", () => {
  it.each(caseFolders().map(({ name, folder }) => ({ name, grids: readInput(folder) })))(
    "holds no other Chinese than the sheet's names and texts, in $name",
    ({ grids }) => {
      for (const { said, text, names } of inEnglish(grids)) {
        const own = said.key === "finding" ? [String(said.finding.printed)] : [];
        const longestFirst = [...names, ...own].sort((a, b) => b.length - a.length);
        let rest = text;
        for (const name of longestFirst.filter(Boolean)) rest = rest.replaceAll(name, "");
        expect(rest).not.toMatch(/\p{Script=Han}|undefined|NaN|null/u);
        expect(rest).toMatch(/[a-z]{3}/);
      }
    }
  );

  it("tells what the figures of the bureau's workbook are about", () => {
    const sample = caseFolders().find(({ name }) => name === "taizhou-2023");
    expect(inEnglish(readInput(sample?.folder ?? "")).map(({ text }) => text)).toEqual([
      "路桥: 46 is printed; the sheet's own figures give 45.4545.",
      "中等职业教育: the target 29323 is likely 29324–29325: with that, growth and gap agree in all 11 rows; with 29323, 2 contradict it however they were rounded. Compare your records.",
      "市本级: required growth 183.8%, gap -18992",
      "天台县: required growth 46.81%, gap -9351",
      "普通小学, 台州湾, required growth: G17 is blank; the other figures of the sheet give 14.04%.",
      "玉环市中等职业学校迁建工程, 2023计划投资: 2000 is more than the 0 that the total investment leaves. Compare your records.",
      "学前/义务教育学生公办学校就读率(%), 义务教育: D17 holds 8250, which cannot be right. Compare your records.",
    ]);
  });

  it("names the county and the indicator of a mark that nobody knows", () => {
    const [first] = inEnglish([
      gridOf(`
达标监测情况
指标 | 椒江 | 黄岩 | 路桥
1.教师学历达到要求 | 好 | √ | √
2.教师培训达到要求 | √ | × | √
注：√达标，×未达标`),
    ]);
    expect(first?.text).toBe(
      "椒江, 1.教师学历达到要求: “好” has no clear meaning and is not counted. Use what the note explains, or explain it there."
    );
  });
});
