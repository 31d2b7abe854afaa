import type { ExpectedChecklist, ExpectedFinding, ExpectedRegion } from "../expect/expectation";
import { normal } from "../words/normal";
import { checkFigure } from "./checkFigure";
import type { ChecklistModel } from "./checklistModel";
import { statusOf } from "./statusOf";
import type { Placed } from "./placed";
import { tally } from "./tally";

/** What a careful person says of the table: worked out from the marks as they stand, never from the layout. */
export function expectChecklist(model: ChecklistModel, placed: Placed): ExpectedChecklist {
  const all = model.items.map((_, k) => k);
  return {
    kind: "checklist",
    legend: legendOf(model),
    indicators: model.items.map(({ label, levels, excluded }) => ({
      name: normal(label),
      path: levels.map(normal),
      excluded,
    })),
    regions: model.lanes.map(({ names, amongOthers }, lane): ExpectedRegion => {
      const { met, unmet, zero } = tally(model.items, model.cells, lane, all, "status");
      return {
        name: names.map(normal),
        amongOthers,
        met,
        unmet,
        zero,
        rate: met + unmet === 0 ? null : met / (met + unmet),
        printedRate: printedRate(model, lane),
        unmetIndicators: all
          .filter((k) => model.items[k]?.excluded !== true)
          .filter((k) => ["unmet", "zero"].includes(model.cells[k]?.[lane]?.status ?? ""))
          .map((k) => normal(model.items[k]?.label ?? "")),
        ...blanksByTotals(model, lane, met, unmet),
      };
    }),
    findings: [
      ...markFindings(model, placed),
      ...totalFindings(model, placed),
      ...denominators(model, placed),
    ],
  };
}

function legendOf(model: ChecklistModel): ExpectedChecklist["legend"] {
  const { marks, note } = model;
  return marks.grades.flatMap((grade, k) => {
    const used = model.cells.some((line) =>
      line.some(
        (mark) =>
          !mark.fault &&
          mark.ink.value !== null &&
          shows(mark.ink.value, grade.shown, grade.ink.value)
      )
    );
    if (!used || grade.shown === "") return [];
    const named = note.names.includes(grade.shown);
    const source = named
      ? "note"
      : note.wording === "none" && marks.alone
        ? "convention"
        : "either";
    return [{ mark: normal(grade.shown), status: statusOf(marks, note.met, k), source } as const];
  });
}

function shows(value: unknown, shown: string, own: unknown): boolean {
  return value === own || (typeof value === "string" && value.startsWith(shown));
}

/** As a fraction, as wide as the print rounds it. */
function printedRate(model: ChecklistModel, lane: number): ExpectedRegion["printedRate"] {
  const lines = model.totals.filter(
    ({ at, measure }) => at !== "section" && (measure === "rate" || measure === "both")
  );
  if (lines.length === 0)
    return model.totals.some(({ measure }) => measure === "quotient") ? undefined : null;
  const rate = lines[0]?.figures[lane]?.rate;
  if (!rate) return undefined;
  const half = 0.5 * 10 ** -rate.line + 1e-9;
  return [(rate.percent - half) / 100, (rate.percent + half) / 100];
}

/**
 * Blanks may be read as what the clerk counted them for, or all as met or all as unmet where every figure printed for the lane is what
 * that comes to.
 */
function blanksByTotals(
  model: ChecklistModel,
  lane: number,
  met: number,
  unmet: number
): Pick<ExpectedRegion, "or"> {
  if (model.totals.length === 0) return {};
  const blanks = model.cells.flatMap((line, item) => {
    const mark = line[lane];
    return mark?.status === "blank" && model.items[item]?.excluded !== true ? [mark.was] : [];
  });
  if (blanks.length === 0) return {};
  const good = blanks.filter((was) => was === "met").length;
  const borneOut = (["met", "unmet"] as const).filter((as) => {
    const cells = model.cells.map((line) =>
      line.map((mark) => (mark.status === "blank" ? { ...mark, status: as } : mark))
    );
    return model.totals.every(({ figures, items }) => {
      const figure = figures[lane];
      const now = tally(model.items, cells, lane, items, "status");
      return figure === undefined || checkFigure("", figure, now).length === 0;
    });
  });
  return {
    or: [
      { met: met + good, unmet: unmet + blanks.length - good },
      ...borneOut.map((as) => ({
        met: met + (as === "met" ? blanks.length : 0),
        unmet: unmet + (as === "unmet" ? blanks.length : 0),
      })),
    ],
  };
}

function markFindings(model: ChecklistModel, placed: Placed): ExpectedFinding[] {
  return model.cells.flatMap((line, item) =>
    line.flatMap((mark, lane): ExpectedFinding[] => {
      const cell = placed.marks[item]?.[lane] ?? "";
      const spared = model.items[item]?.excluded === true ? { optional: true } : {};
      if (mark.status === "unknown") return [{ cell, rules: ["unknown-mark"], ...spared }];
      if (mark.status === "error")
        return [{ cell, rules: ["cell-error", "unknown-mark"], ...spared }];
      if (mark.status !== "blank") return [];
      const either = model.totals.length > 0 ? { optional: true } : spared;
      return [{ cell, rules: ["blank-mark"], ...either }];
    })
  );
}

function totalFindings(model: ChecklistModel, placed: Placed): ExpectedFinding[] {
  const own = model.totals.flatMap((line, k) =>
    line.figures.flatMap((figure, lane) => {
      const cell = placed.totals[k]?.[lane] ?? "";
      const now = tally(model.items, model.cells, lane, line.items, "status");
      return checkFigure(cell, figure, now);
    })
  );
  const counts = model.counts.flatMap((count, k) =>
    count.figures.flatMap((_, item): ExpectedFinding[] => {
      const changed = model.cells[item]?.some((mark) => mark.status !== mark.was) ?? false;
      const cell = placed.counts[k]?.[item] ?? "";
      return changed
        ? [
            {
              cell,
              rules: ["unmet-count-mismatch", "sum-mismatch", "rate-mismatch"],
              optional: true,
            },
          ]
        : [];
    })
  );
  return [...own, ...counts];
}

function denominators(model: ChecklistModel, placed: Placed): ExpectedFinding[] {
  const counted = model.items.filter(({ excluded }) => excluded === false).length;
  return model.totals.flatMap(({ denominator }, k): ExpectedFinding[] =>
    denominator?.wrong
      ? [
          {
            cell: placed.denominators[k] ?? "",
            rules: ["sum-mismatch", "unmet-count-mismatch", "rate-mismatch"],
            printed: denominator.printed,
            computed: counted,
          },
        ]
      : []
  );
}
