import type { Draw } from "../draw/draw";
import { drawMembers } from "../words/drawMembers";
import { PLACES } from "../words/places";
import type { Lane } from "./checklistModel";
import type { Form } from "./drawForm";

/** Columns under each county, or under the verdict of one county's own form. */
const LANES: readonly (readonly string[])[] = [
  ["县级自评", "市级复核"],
  ["自评", "复核"],
  ["县自查", "市核查", "省抽查"],
  ["小学", "初中"],
  ["公办园", "民办园"],
  ["城区", "农村"],
  ["自评结果", "核查结果"],
];

const VERDICTS = [
  "是否达标",
  "自评结果",
  "达标情况",
  "评估结论",
  "完成情况",
  "自查结果",
  "是否达到",
  "核查情况",
];

export interface DrawnLanes {
  kind: string;
  heading: string;
  /** Whose table it is, for the title. */
  owner: string;
  lanes: Lane[];
}

/** The lines of marks, with the words that each one's name must hold. */
export function drawLanes(draw: Draw, form: Form): DrawnLanes {
  if (form.shape === "single" || form.shape === "single lanes") return singleLanes(draw, form);
  const { kind, heading, owner, members } = drawMembers(draw, ...form.regions);
  const names = form.shape === "lanes" ? draw.pick(LANES) : [""];
  const few = form.shape === "plain" ? members : members.slice(0, 12);
  const lanes = few.flatMap(({ group, printed, normal }) =>
    names.map((lane): Lane => ({
      group,
      region: printed,
      lane,
      names: lane === "" ? [normal] : [normal, lane],
      amongOthers: false,
    }))
  );
  return { kind, heading, owner, lanes };
}

function singleLanes(draw: Draw, form: Form): DrawnLanes {
  const county = draw.pick(draw.pick(PLACES).counties);
  const verdict = draw.pick(VERDICTS);
  // Only the title says whose form it is; the heading over the marks names no region.
  const own: Lane = { group: "", region: verdict, lane: "", names: [county], amongOthers: false };
  const lanes =
    form.shape === "single"
      ? [own]
      : draw.pick(LANES.filter((names) => names.length === 2)).map((name) => ({
          ...own,
          group: verdict,
          region: name,
          names: [name],
          amongOthers: true,
        }));
  return { kind: "one region", heading: "单位", owner: county, lanes };
}
