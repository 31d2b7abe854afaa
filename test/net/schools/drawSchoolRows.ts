import type { Draw } from "../draw/draw";
import { roundHalfUp } from "../draw/roundHalfUp";
import { SCHOOL_RESOURCES } from "../words/schoolResources";
import { TOWN_STEMS } from "../words/townStems";

export interface School {
  name: string;
  students: number;
  /** In the order of the document. */
  figures: number[];
}

/** Four to eighteen schools of a level, a small one among them now and then. */
export function drawSchoolRows(draw: Draw, level: "小学" | "初中"): School[] {
  const forms =
    level === "小学"
      ? ["小学", "中心小学", "实验小学", "第二小学"]
      : ["中学", "初级中学", "实验中学"];
  const stems = draw.sample(TOWN_STEMS, draw.int(4, 18));
  const schools = stems.map((stem) =>
    school(draw, level, `${stem}${draw.pick(forms)}`, draw.int(180, 2200))
  );
  if (draw.chance(0.35)) {
    const name = `${draw.pick(TOWN_STEMS.filter((stem) => !stems.includes(stem)))}${level === "小学" ? draw.pick(["教学点", "村小学"]) : "学校"}`;
    schools.splice(draw.int(0, schools.length), 0, school(draw, level, name, draw.int(9, 48)));
  }
  return schools;
}

function school(draw: Draw, level: "小学" | "初中", name: string, students: number): School {
  const weak = draw.chance(0.3);
  return {
    name,
    students,
    figures: SCHOOL_RESOURCES.map((resource) => {
      const threshold = resource[level];
      const share = weak && draw.chance(0.4) ? 0.75 + 0.2 * draw.unit() : 1.02 + 0.5 * draw.unit();
      // Not so near to 85 % of the threshold that rounding decides.
      const figure = threshold * (Math.abs(share - 0.85) < 0.01 ? 0.9 : share);
      return roundHalfUp(figure, resource.decimals);
    }),
  };
}
