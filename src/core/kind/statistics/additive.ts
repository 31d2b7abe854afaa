import { normalForm } from "../../cell/normalForm";
import { Lexicon } from "../../lexicon/lexicon";
import { MEASURES, type MeasureSense } from "../../lexicon/zh/measures";
import { COUNTED_IN_BRACKETS } from "../../lexicon/zh/units";

const lexicon = new Lexicon<MeasureSense>(MEASURES);

/**
 * Whether figures under these words may be added: `own` are the words of the line and lane, `context` title, unit line and sheet name,
 * which count where the line and lane say nothing of a measure (2022年 under a title 在校生).
 */
export function additive(own: string, context: string): "yes" | "no" | "unknown" {
  const says = sensesIn(own);
  if (says.has("ratio")) return "no";
  const around = sensesIn(context);
  if (says.has("count") || says.has("amount"))
    return around.has("ratio") && !says.has("amount") && !lexicon.has(normalForm(own), "count")
      ? "unknown"
      : "yes";
  if (around.has("ratio")) return "unknown";
  return around.has("count") || around.has("amount") ? "yes" : "unknown";
}

/** Things of education that a label may end with and still name one of them: 城东小学. */
const NAMES = new Set(["小学", "初中", "高中", "中职", "校", "园", "所", "班"]);

/** Whether a label says what is measured, and nothing of what it is measured: 占地面积（平方米）, 教师总数, not 城东小学. */
export function isMeasure(label: string): boolean {
  const key = normalForm(label).replace(/[(【[][^()【】[\]]*[)】\]]$/, "");
  const last = lexicon.read(key).at(-1);
  return (
    last?.end === key.length &&
    last.senses.some((sense) => sense !== "other") &&
    !NAMES.has(last.word)
  );
}

/** Whether whole numbers under these words are head counts, which are never rounded: 人, 所, 个, but not 万人, 万元, ㎡. */
export function isHeadCount(own: string, context: string): boolean {
  const says = sensesIn(own);
  if (says.has("amount")) return false;
  if (sensesIn(context).has("amount") && !COUNTED_IN_BRACKETS.test(own)) return false;
  return says.has("count") || sensesIn(context).has("count");
}

function sensesIn(text: string): ReadonlySet<MeasureSense> {
  return new Set(lexicon.read(normalForm(text)).flatMap(({ senses }) => senses));
}
