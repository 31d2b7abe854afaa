import type { Draw } from "../draw/draw";
import { drawNote } from "./drawNote";
import type { MarkSet } from "./markSet";
import { MARK_SETS } from "./markSets";
import type { Note } from "./note";

/** What sort of checklist it is going to be. */
export interface Form {
  /** plain: a mark a region. lanes: several a region. pairs: a value beside each mark. single: one region's own form. */
  shape: "plain" | "lanes" | "pairs" | "single" | "single lanes";
  marks: MarkSet;
  note: Note;
  items: number;
  regions: [low: number, high: number];
  gaps: boolean;
  /** What gives a blank its meaning, where blanks are marks. */
  blanks: "no" | "note" | "totals" | "title";
  unsure: boolean;
  unrecognisedToo: boolean;
}

export function drawForm(draw: Draw): Form {
  const shape = draw.weighted<Form["shape"]>([
    [20, "plain"],
    [2, "lanes"],
    [2, "pairs"],
    [2, "single"],
    [1, "single lanes"],
  ]);
  const marks = draw.weighted(MARK_SETS);
  const blanks = marks.wording !== "blank" ? "no" : blanksBy(draw, marks, shape);
  const note = blanks === "totals" || blanks === "title" ? noNote(marks) : drawNote(draw, marks);
  const single = shape.startsWith("single");
  return {
    shape,
    marks,
    note,
    items: draw.weighted([
      [2, draw.int(2, 4)],
      [8, draw.int(5, 12)],
      [4, draw.int(13, 25)],
      [1, draw.int(26, 60)],
    ]),
    regions: single
      ? [1, 1]
      : draw.weighted<[number, number]>([
          [1, [2, 3]],
          [8, [4, 8]],
          [4, [9, 14]],
          [1.5, [15, 30]],
          [0.4, [31, 90]],
        ]),
    gaps: marks.wording !== "blank" && draw.chance(0.12),
    blanks,
    unsure: isOpen(marks, note),
    unrecognisedToo: blanks === "title",
  };
}

/** Without a note a blank is explained by printed totals, or the title of a list of what is unmet. */
function blanksBy(draw: Draw, marks: MarkSet, shape: Form["shape"]): Form["blanks"] {
  if (shape.startsWith("single")) return "note";
  return draw.weighted<Form["blanks"]>([
    [6, "note"],
    [3, marks.grades[0]?.shown === "" ? "title" : "totals"],
  ]);
}

function noNote(marks: MarkSet): Note {
  return {
    lines: [],
    cells: [],
    inline: "",
    place: "none",
    wording: "none",
    met: marks.met,
    names: [],
  };
}

/** Notes that a careful reader may want confirmed: a word of the opposite sense stands in them. */
function isOpen(marks: MarkSet, note: Note): boolean {
  if (note.wording === "unreadable" || note.wording === "trap") return true;
  return note.wording === "problem" && marks.wording !== "problems";
}
