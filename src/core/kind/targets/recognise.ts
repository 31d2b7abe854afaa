import { textOf } from "../../cell/textOf";
import { errorsIn } from "../../sheet/errorsIn";
import { findTitle } from "../../frame/findTitle";
import type { Sheet } from "../../sheet/sheet";
import { isPlaceholder } from "../../cell/isPlaceholder";
import { regionKind } from "../../region/regionKind";
import { figureLike } from "../../frame/figureLike";
import type { Frame } from "../../frame/frame";
import { lanePairs } from "./lanePairs";
import type { TargetLine, TargetsModel } from "./model";
import { readRows, type LabelLanes } from "./readRows";
import { isTargets } from "./subject";

/**
 * Recognises a table of indicators with values and targets in a frame; null when it is another table. Regions with a total over
 * plan and result are statistics, not targets.
 */
export function recogniseTargets(sheet: Sheet, frame: Frame): TargetsModel | null {
  const { view, lines, firstLane, lastLane, headTop, stacks } = frame;
  const cellsOf = (lane: number) => lines.map((line) => view.at(line, lane));
  const isFigured = (lane: number) => {
    const cells = cellsOf(lane);
    const figures = cells.filter(figureLike).length;
    const words = cells.filter(
      (cell) => cell.kind === "text" && !figureLike(cell) && !isPlaceholder(cell.key)
    ).length;
    return figures > 0 && figures >= words;
  };
  const pairs = lanePairs(stacks, firstLane, isFigured);
  const [first] = pairs;
  if (first === undefined || (view.transposed && !first.sure)) return null;
  const labels = labelLanes(
    frame,
    Math.min(...pairs.flatMap(({ value, target }) => [value, target])),
    isFigured
  );
  if (labels === null) return null;
  const rows = readRows(frame, labels, pairs).filter(({ parts }) => parts.length > 0);
  const area = view.area(headTop, firstLane, lines.at(-1) ?? headTop, lastLane);
  const title = findTitle(sheet, area, view.transposed ? sheet.used.top : frame.captionsFrom);
  const context = `${sheet.name} ${title} ${stacks.flat().join(" ")}`;
  const names = rows.map(({ name }) => name);
  const places = names.filter((name) => regionKind(name) !== null);
  const hasTotal = names.some((name) => ["total", "subtotal"].includes(regionKind(name) ?? ""));
  if (hasTotal && places.length * 2 > names.length) return null;
  if (
    !isTargets({
      context,
      names,
      sure: pairs.every(({ sure }) => sure),
      yearLanes: first.yearLanes,
      binding: labels.attribute !== null,
      judged: judged(rows),
    })
  )
    return null;
  return {
    kind: "targets",
    sheet: sheet.name,
    title,
    area,
    rows,
    years: first.years,
    errors: errorsIn(sheet, area),
  };
}

/** Number of indicators with a target. */
function judged(rows: readonly TargetLine[]): number {
  return rows.filter(({ parts }) => parts.some(({ target }) => target !== null)).length;
}

const DESCRIBING = /责任|牵头|部门|处室|科室|来源|备注|说明|序号/;

/**
 * The lanes of names, units and attributes: of those left of the figures the one with the most different texts holds the
 * names, what stands left of it is 领域, right of it parts. Null where no lane holds names.
 */
function labelLanes(
  { view, lines, firstLane, lastLane, stacks }: Frame,
  firstFigure: number,
  isFigured: (lane: number) => boolean
): LabelLanes | null {
  const header = (lane: number) => (stacks[lane - firstLane] ?? []).join("");
  const textsOf = (lane: number) =>
    lines.map((line) => textOf(view.at(line, lane))).filter((text) => text !== "");
  let attribute: number | null = null;
  let unit: number | null = null;
  const words: { lane: number; different: number }[] = [];
  for (let lane = firstLane; lane <= lastLane; lane++) {
    if (isFigured(lane)) continue;
    const texts = textsOf(lane);
    if (texts.length === 0) continue;
    if (texts.filter((text) => /^(?:约束|预期)性?$/.test(text)).length * 2 > texts.length)
      attribute = lane;
    else if (
      /单位$/.test(header(lane)) &&
      texts.every((text) => text.length <= 6) &&
      !/责任|牵头/.test(header(lane))
    )
      unit = lane;
    else if (
      lane < firstFigure &&
      !DESCRIBING.test(header(lane)) &&
      !texts.every((text) => /^[\d.]+$/.test(text))
    )
      words.push({ lane, different: new Set(texts).size });
  }
  const name = words.reduce<(typeof words)[number] | undefined>(
    (best, one) => (best === undefined || one.different > best.different ? one : best),
    undefined
  );
  if (name === undefined) return null;
  return {
    name: name.lane,
    sub: words.flatMap(({ lane }) => (lane > name.lane ? [lane] : [])),
    section: words.flatMap(({ lane }) => (lane < name.lane ? [lane] : [])),
    unit,
    attribute,
  };
}
