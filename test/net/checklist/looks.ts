import type { Draw } from "../draw/draw";
import type { Form } from "./drawForm";
import { REMARK_COLUMNS, type RemarkColumn } from "../words/remarks";

/** How a checklist is set on the page; nothing of it changes what is true. */
export interface Looks {
  /** Blank rows above and blank columns before everything. */
  top: number;
  left: number;
  /** across: the regions stand beside each other; down: below each other. */
  way: "across" | "down";
  /** How headings over several lines are written. */
  spans: "merged" | "blank" | "filled";
  /** Sections as rows of their own instead of a column of labels; across only. */
  sectionRows: boolean;
  serial: boolean;
  /** A heading over all regions ("各县（市、区）"); "" when there is none. */
  groupHeading: string;
  /** Numbers or letters under the header; [] when there are none. */
  indexLine: "none" | "numbers" | "letters";
  /** Header printed again before every so many-th line; 0 never. */
  repeatEvery: number;
  blankBetweenSections: boolean;
  blankBeforeRegions: boolean;
  remarks: RemarkColumn[];
  titleMerged: boolean;
  /** Stray white space around the marks. */
  paddedMarks: boolean;
}

export function drawLooks(
  draw: Draw,
  size: { lanes: number; items: number; sections: number; depth: number },
  shape: Form["shape"]
): Looks {
  const { lanes, items, sections, depth } = size;
  const single = shape.startsWith("single");
  const across = single || draw.chance(lanes > 40 ? 0.4 : items > 30 ? 0.75 : 0.62);
  const gap = across && !single && draw.chance(0.04);
  const big = items > 14;
  return {
    top: draw.weighted([
      [7, 0],
      [1, 1],
      [1, 2],
      [0.5, 4],
    ]),
    left: draw.weighted([
      [8, 0],
      [1, 1],
      [0.4, 3],
    ]),
    way: across ? "across" : "down",
    spans: draw.weighted([
      [5, "merged"],
      [3, "blank"],
      [3, "filled"],
    ]),
    sectionRows: across && depth === 1 && sections > 1 && draw.chance(0.25),
    serial: draw.chance(0.45),
    groupHeading:
      !single && draw.chance(0.18)
        ? draw.pick([
            "县（市、区）",
            "各县（市、区）达标情况",
            "达标情况",
            "各地完成情况",
            "评估结果",
          ])
        : "",
    indexLine: gap
      ? "none"
      : draw.weighted([
          [18, "none"],
          [1, "numbers"],
          [1, "letters"],
        ]),
    repeatEvery: across && big && draw.chance(0.15) ? draw.int(7, 12) : 0,
    blankBetweenSections: across && sections > 1 && draw.chance(0.06),
    blankBeforeRegions: gap,
    remarks: draw.sample(
      REMARK_COLUMNS,
      draw.weighted([
        [14, 0],
        [4, 1],
        [2, 2],
      ])
    ),
    titleMerged: draw.chance(0.6),
    paddedMarks: draw.chance(0.05),
  };
}
