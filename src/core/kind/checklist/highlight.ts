import { cellAddress, parseAddress } from "../../area/address";
import type { Area } from "../../area/area";
import { inArea } from "../../area/inArea";
import { withoutCells } from "../../area/withoutCells";
import type { Finding } from "../../finding/checkReport";
import type { Highlight, HighlightStyle } from "../../finding/highlight";
import { highlightFindings } from "../../finding/highlightFindings";
import { tag } from "../../finding/tag";
import type { Sheet } from "../../sheet/sheet";
import { countedAreas } from "./countedAreas";
import { markFormula, noMarkOf } from "./markFormula";
import type { ChecklistModel } from "./model";
import { once } from "../../memo/once";
import { typedMarks, typedText } from "./typedMarks";

/**
 * The conditional formats that flag a checklist and its findings. Over all counted cells: what is no known mark, unmet
 * marks, marks that score nothing, so that a corrected mark loses its colour by itself and a mistyped one asks to be
 * looked at; every filled cell has one of these looks or holds a mark that is met or not counted. Of columns to tick the
 * ticks are flagged in those that say unmet. In a county without any mark blanks are left alone, as are cells of findings
 * that the user has settled. `sheet` is the one that
 * the table was recognised on.
 */
export function highlightChecklist(
  sheet: Sheet,
  model: ChecklistModel,
  findings: readonly Finding[],
  settled: readonly Finding[] = []
): Highlight[] {
  const typed = typedMarks(sheet, model);
  const {
    unmet,
    zero,
    all: marks,
    blank,
  } = typed ?? {
    ...model.flagged,
    all: [],
    blank: "missing",
  };
  const areasOf = countedAreas(model);
  const lanesOf = (wanted: (r: number) => boolean) =>
    areasOf(
      model.regions.filter(({ columns }, r) => !columns && wanted(r)).map(({ lane }) => lane)
    );
  const watched =
    typed === null
      ? []
      : [false, true].map((empty) => ({
          areas: withoutCells(
            lanesOf((r) => isEmpty(model, r) === empty),
            settled.map(({ cell }) => cell)
          ),
          blank: empty || blank !== "missing",
          isNoMark: once(() => noMarkOf(marks, empty || blank !== "missing")),
        }));
  const isWatched = ({ cell }: Finding) => {
    const { row, column } = parseAddress(cell);
    const at = sheet.at(row, column);
    return watched.some(
      (part) =>
        part.areas.some((area) => inArea(area, row, column)) &&
        (at.kind === "error" || part.isNoMark()(typedText(at)))
    );
  };
  const all = lanesOf(() => true);
  const ticked = model.regions.flatMap(({ columns = [] }) =>
    columns.flatMap(({ lane, status }) => (status === "unmet" || status === "zero" ? [lane] : []))
  );
  return [
    ...highlightFindings(
      sheet,
      findings.filter((finding) => !isWatched(finding))
    ),
    ...watched.flatMap((part) =>
      rule(model, "finding", part.areas, (cell) => markFormula(cell).isNoneOf(marks, part.blank))
    ),
    ...(unmet.length === 0
      ? []
      : rule(model, "unmet", all, (cell) => markFormula(cell).isOneOf(unmet, blank === "unmet"))),
    ...(zero.length === 0
      ? []
      : rule(model, "zero", all, (cell) => markFormula(cell).isOneOf(zero, blank === "zero"))),
    ...rule(model, "unmet", areasOf(ticked), (cell) => `TRIM(${cell})<>""`),
  ];
}

/** One rule over areas; none over no areas. `condition` is relative to the first cell. */
function rule(
  { sheet }: ChecklistModel,
  style: HighlightStyle,
  areas: readonly Area[],
  condition: (cell: string) => string
): Highlight[] {
  const [first] = areas;
  if (first === undefined) return [];
  const formula = `=AND(${tag(style)},${condition(cellAddress(first.top, first.left))})`;
  return [{ sheet, style, formula, areas }];
}

/** Whether no counted cell of a region holds anything. */
function isEmpty({ body, indicators }: ChecklistModel, region: number): boolean {
  return indicators.every(({ excluded }, k) => excluded || body.at(k, region) === "blank");
}
