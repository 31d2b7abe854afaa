import { findTitle } from "../../frame/findTitle";
import type { Hints } from "../../frame/hints";
import { turned, type TableFrame } from "../../frame/tableFrame";
import { regionKind } from "../../region/regionKind";
import { errorsIn } from "../../sheet/errorsIn";
import { aimLanes } from "./aimLanes";
import { besideLanes } from "./besideLanes";
import { captionsAbove, unitIn } from "./captionsAbove";
import { comparesIn } from "./comparesIn";
import { doubtOf, type Doubt } from "./evidence";
import { indicatorLines } from "./indicatorLines";
import { lanePairs, type LanePair } from "./lanePairs";
import type { TargetLine, TargetsModel } from "./model";
import { notUnderstoodIn } from "./notUnderstoodIn";
import { readRows } from "./readRows";
import { sentencesOn } from "./sentencesOn";
import { largest } from "../../quantity/extremes";

/** What a frame is as a table of targets, or why it is none although it has values beside targets. */
export type FrameReading = { model: TargetsModel } | { model: null; doubt: Doubt };

/** Values, targets and years come to so many lanes at most: a longer list is one of other things. */
const MOST_LANES = 600;

/** Reads a frame as a table of targets, whichever way round its indicators run. Null where nothing in it looks like one. */
export function readFrame(frame: TableFrame, hints: Hints): FrameReading | null {
  const sides = [frame, turned(frame)].filter(({ lanes }) => lanes.length <= MOST_LANES);
  let first: FrameReading | null = null;
  for (const side of sides) {
    const reading = readSide(side, hints);
    if (reading?.model) return reading;
    first ??= reading;
  }
  return first;
}

function readSide(frame: TableFrame, hints: Hints): FrameReading | null {
  const { view, area, limit } = frame;
  const { sheet } = view;
  const { lanes, over } = aimLanes(frame);
  if (lanes.every(({ role }) => role === null || role === "beside")) return null;
  const captions = captionsAbove(frame);
  const texts = [sheet.name, ...captions, ...over];
  const beside = besideLanes(frame);
  const pairs = lanePairs(frame, lanes, {
    texts,
    binding: beside.attribute !== null,
    compares: (lane) => comparesIn(frame, lane),
  });
  const [first] = pairs;
  if (first === undefined) return null;
  const figures = pairs.flatMap(({ value, target }) => [value.lane, target.lane]);
  const lines = indicatorLines(frame, beside, figures);
  const rows = readRows(frame, lines, pairs, unitIn([...captions, ...over, ...first.target.stack]));
  const judged = rows.filter(({ parts }) => parts.some(({ target }) => target !== null)).length;
  if (judged === 0) return null;
  const stacks = lanes.flatMap(({ stack }) => stack);
  const doubt = hints.certain
    ? null
    : doubtOf({
        texts: [...texts, ...stacks],
        names: rows.map(({ name }) => name),
        by: weakest(pairs),
        binding: rows.some(({ attribute }) => attribute !== null),
        addsUp: addsUp(rows),
        transposed: view.transposed,
        verdicts: lanes.filter(({ role }) => role === "verdict").length,
        judged: judged / rows.length,
      });
  if (doubt !== null) return { model: null, doubt };
  return {
    model: {
      kind: "targets",
      sheet: sheet.name,
      title: findTitle(sheet, area, limit.top),
      area,
      rows,
      years: {
        baseline: first.baseline?.year ?? null,
        value: first.value.year,
        target: first.target.year,
      },
      errors: errorsIn(sheet, area),
      notUnderstood: notUnderstoodIn(frame, lanes, lines, pairs),
      reading: sentencesOn(frame, lanes, lines, pairs, rows),
    },
  };
}

const STRENGTH: readonly LanePair["by"][] = ["assumed", "planned", "years", "named"];

/** What the least certain of several pairs is known by. */
function weakest(pairs: readonly LanePair[]): LanePair["by"] {
  return STRENGTH.find((by) => pairs.some((pair) => pair.by === by)) ?? "named";
}

/**
 * Whether most rows are regions and one of them is what the others add up to: a total of positive figures is more than the
 * largest of them, a share of the whole city is not.
 */
function addsUp(rows: readonly TargetLine[]): boolean {
  const kinds = rows.map(({ name }) => regionKind(name.split(" ")[0] ?? ""));
  const places = kinds.filter((kind) => kind !== null).length;
  const isTotal = (k: number) => kinds[k] === "total" || kinds[k] === "subtotal";
  const most = (list: readonly TargetLine[]) =>
    largest(list.flatMap(({ parts }) => parts.map(({ value }) => value?.value ?? -Infinity)));
  const totals = rows.filter((_row, k) => isTotal(k));
  const others = rows.filter((_row, k) => !isTotal(k));
  return totals.length > 0 && places * 2 > rows.length && most(totals) > most(others);
}
