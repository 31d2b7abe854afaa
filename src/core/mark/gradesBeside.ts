import { GRADES } from "../lexicon/zh/grades";

const SCALES = GRADES.map((scale) => scale.split(" "));

/** The grades of a mark's scale from the best down to it ("above"), or from it down to the worst; [mark] for no grade. */
export function gradesBeside(mark: string, span: "above" | "below"): readonly string[] {
  const scale = SCALES.find((one) => one.includes(mark));
  if (scale === undefined) return [mark];
  const at = scale.indexOf(mark);
  return span === "above" ? scale.slice(0, at + 1) : scale.slice(at);
}

/** Whether a text (by `normalForm`) is a grade that tables use as a mark: A, 良, Ⅱ. */
export function isGrade(mark: string): boolean {
  return SCALES.some((scale) => scale.includes(mark));
}
