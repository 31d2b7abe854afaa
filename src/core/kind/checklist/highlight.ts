import { cellAddress, parseAddress } from "../../area/address";
import type { Area } from "../../area/area";
import { inArea } from "../../area/inArea";
import type { Finding } from "../../finding/checkReport";
import type { Highlight, HighlightStyle } from "../../finding/highlight";
import { highlightFindings } from "../../finding/highlightFindings";
import { tag } from "../../finding/tag";
import type { Sheet } from "../../sheet/sheet";
import { isNoMark, markFormula } from "./markFormula";
import type { ChecklistModel, Region } from "./model";
import { typedMarks, typedText } from "./typedMarks";

/**
 * The conditional formats that flag a checklist and its findings. Over all counted cells: what is no known mark, unmet
 * marks, marks that score nothing, so that a corrected mark loses its colour by itself and a mistyped one asks to be
 * looked at; every filled cell has one of these looks or holds a mark that is met or not counted. In a county without any
 * mark blanks are left alone. `sheet` is the one that the table was recognised on.
 */
export function highlightChecklist(
  sheet: Sheet,
  model: ChecklistModel,
  findings: readonly Finding[]
): Highlight[] {
  const typed = typedMarks(sheet, model);
  const { unmet, zero, other, blank } = typed ?? model.flagged;
  const rule = (
    style: HighlightStyle,
    areas: readonly Area[],
    condition: (formula: ReturnType<typeof markFormula>) => string
  ): Highlight[] => {
    const [first] = areas;
    if (first === undefined) return [];
    const formula = markFormula(cellAddress(first.top, first.left));
    return [
      {
        sheet: model.sheet,
        style,
        formula: `=AND(${tag(style)},${condition(formula)})`,
        areas,
      },
    ];
  };
  const counted = countedAreas(model, model.regions);
  const marks = [...unmet, ...zero, ...other];
  const watched =
    typed === null
      ? []
      : [false, true].map((empty) => ({
          areas: countedAreas(
            model,
            model.regions.filter((_, r) => isEmpty(model, r) === empty)
          ),
          blank: blank || empty,
        }));
  const isWatched = ({ cell }: Finding) => {
    const { row, column } = parseAddress(cell);
    const at = sheet.at(row, column);
    return watched.some(
      (part) =>
        part.areas.some((area) => inArea(area, row, column)) &&
        (at.kind === "error" || isNoMark(typedText(at), marks, part.blank))
    );
  };
  return [
    ...highlightFindings(
      sheet,
      findings.filter((finding) => !isWatched(finding))
    ),
    ...watched.flatMap((part) =>
      rule("finding", part.areas, ({ isNoneOf }) => isNoneOf(marks, part.blank))
    ),
    ...(unmet.length > 0 ? rule("unmet", counted, ({ isOneOf }) => isOneOf(unmet)) : []),
    ...(zero.length > 0 ? rule("zero", counted, ({ isOneOf }) => isOneOf(zero)) : []),
  ];
}

/** Whether no counted cell of a region holds anything. */
function isEmpty({ body, indicators }: ChecklistModel, region: number): boolean {
  return body.every((row, k) => indicators[k]?.excluded === true || row[region] === "blank");
}

/** The counted cells of regions in as few rectangles as lines of totals, headings and excluded indicators allow. */
function countedAreas(model: ChecklistModel, regions: readonly Region[]): Area[] {
  const lines = runs(model.indicators.filter(({ excluded }) => !excluded).map(({ line }) => line));
  const lanes = runs(regions.map(({ lane }) => lane));
  return lines
    .flatMap(([firstLine, lastLine]) =>
      lanes.map(([firstLane, lastLane]) =>
        model.transposed
          ? { top: firstLane, left: firstLine, bottom: lastLane, right: lastLine }
          : { top: firstLine, left: firstLane, bottom: lastLine, right: lastLane }
      )
    )
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

function runs(numbers: readonly number[]): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last !== undefined && last[1] + 1 === number) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
