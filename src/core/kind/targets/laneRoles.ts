import { normalForm } from "../../cell/normalForm";

/** What a lane of figures holds in a table of targets. */
export type LaneRole = "value" | "present" | "target" | "year";

const IGNORED =
  /增长|增幅|增速|增减|年均|\[累计\]|差距|差值|差额|完成率|完成比例|完成度|达标率|进度|达成率|达成度|是否|排名|位次|名次|得分|分值|权重|较|比上年|同比|备注|说明|来源|责任|牵头|计划总?投资|总投资|预算|经费/;
const PRESENT = /完成|实际|实绩|实现|达到|当前|目前|监测值|统计值|进展|执行/;
const VALUE = /现状|现有|现值|基期|基数|基准|基线|基础值|底数|起点/;
const TARGET = /目标|预期(?!性)|规划[值数]|计划值|要求|标准值?$|达标值|期末/;
const YEAR = /(?:19|20)\d\d/;
/** A heading that is a year and nothing else. */
const YEAR_ALONE = /^[([]?(?:19|20)\d\d(?:学?年)?(?:度|末|底)?[)\]]?(?:\([^()]*\))?$/;
/** Longer headings are sentences, names of projects or remarks. */
const LONGEST = 24;

/** Role of a lane by its header texts, outermost first; null for remarks, growths and the like. */
export function laneRole(stack: readonly string[]): LaneRole | null {
  const words = normalForm(stack.join(""));
  const deepest = normalForm(stack.at(-1) ?? "");
  if (IGNORED.test(deepest) || deepest.length > LONGEST) return null;
  // The deepest heading decides; what stands over it counts where it says nothing.
  for (const text of [deepest, words]) {
    if (VALUE.test(text)) return "value";
    if (PRESENT.test(text) && !/目标值|目标数/.test(text)) return "present";
    if (TARGET.test(text)) return "target";
  }
  return stack.some((text) => YEAR_ALONE.test(normalForm(text))) ? "year" : null;
}

/** The year that header texts print; null where they print none. */
export function yearIn(stack: readonly string[]): number | null {
  const year = YEAR.exec(normalForm([...stack].reverse().join(" ")))?.[0];
  return year === undefined ? null : Number(year);
}

/** Header texts that say neither role nor year: what the lanes are about where a table holds several indicators across. */
export function groupOf(stack: readonly string[]): string {
  return stack
    .filter((text) => {
      const key = normalForm(text);
      return ![IGNORED, PRESENT, VALUE, TARGET].some((words) => words.test(key)) && !YEAR.test(key);
    })
    .filter((text) => !/^[(（].*[)）]$/.test(text))
    .join(" ");
}
