import { normalForm } from "../../cell/normalForm";
import { Lexicon } from "../../lexicon/lexicon";
import { regionKind } from "../../region/regionKind";
import { TOPICS, type TopicSense } from "../../lexicon/zh/topics";

const lexicon = new Lexicon<TopicSense>(TOPICS);

/**
 * Whether words over a table of sums say that it is a table of education statistics or of building projects, and nothing
 * that only adds up like one. `measures` are the headers, `context` title and sheet name, `names` the labels of the lines.
 * Some headers of other tables do not matter where more are of education: 生均公用经费 beside 学校数 and 在校生.
 */
export function isEducation(measures: readonly string[], context: string, names: string): boolean {
  const says = (text: string, ...senses: readonly TopicSense[]) =>
    lexicon.has(normalForm(text), ...senses);
  // Each by itself: 学生数 beside 学校数 is no 数学.
  const anySays = (...senses: readonly TopicSense[]) =>
    [context, ...measures].some((text) => says(text, ...senses));
  if (anySays("project") && anySays("projectMeasure")) return !anySays("otherProject");
  // 高新技术产业开发区 is a place, not a measure of industry.
  const isOther = (one: string) =>
    says(one, "other") ||
    (says(one, "rank") && !lexicon.sensesOf(normalForm(one)).includes("rank"));
  const others = measures.filter(
    (one) => isOther(one) && regionKind(normalForm(one)) === null
  ).length;
  const own = measures.filter((one) => !isOther(one) && says(one, "education")).length;
  if (says(context, "other", "rank") || others > own) return false;
  if (anySays("lesson") && !anySays("teachers")) return false;
  return anySays("education") || (says(context, "institutions") && says(names, "education"));
}
