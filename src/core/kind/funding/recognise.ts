import { numberOf } from "../../cell/numberOf";
import { textOf } from "../../cell/textOf";
import { findBands } from "../../frame/bands";
import { errorsIn } from "../../sheet/errorsIn";
import { findTitle } from "../../frame/findTitle";
import type { Area } from "../../area/area";
import { isCounting } from "../../sheet/isCounting";
import { textsIn } from "../../frame/notes";
import type { Sheet } from "../../sheet/sheet";
import type { View } from "../../sheet/view";
import type { Hints } from "../../frame/hints";
import { readColumns, type Column } from "./columns";
import { lastLineOf, type RegionList } from "./findRegionLists";
import { headerStacks } from "../../frame/headerStacks";
import type { FundingModel, FundingRow, Measure, StageColumns } from "./model";
import { orientSigns } from "./orientSigns";
import { readFigures } from "./readFigures";
import { mainBenchmark, rowRoles } from "./rowRoles";

const PER_HEAD = /生均|人均|每生|指标值|差额|差距|缺口/;
const MONEY = /元|经费|拨款|投入|支出|预算/;

/**
 * Recognises the funding table whose regions are `list`; null when it is another table of numbers. `lastLane` is
 * the last lane that belongs to it, `limit` (lines as rows, lanes as columns) what no other table takes.
 */
export function recogniseFunding(
  sheet: Sheet,
  view: View,
  list: RegionList,
  lastLane: number,
  limit: Area,
  hints: Hints
): FundingModel | null {
  const first = list.entries[0]?.line ?? 0;
  const last = lastLineOf(list);
  const body = { top: first, left: list.lane + 1, bottom: last, right: lastLane };
  const bands = findBands(view, body, limit);
  const rows = rowRoles(list, hints.benchmark);
  const benchmark = mainBenchmark(rows);
  const area = view.area(bands.top, Math.min(bands.left, list.lane), last, lastLane);
  const title = findTitle(sheet, area, view.transposed ? 0 : limit.top);
  const stacks = headerStacks(view, bands.top, first - 1, list.lane + 1, lastLane);
  const above = captions(sheet, area);
  const words = [title, sheet.name, ...stacks.flat(), ...above].join(" ");
  const columns = readColumns(stacks, list.lane + 1, benchmark !== null && PER_HEAD.test(words));
  const figured = columns.filter(({ lane }) => {
    const cells = list.entries.map(({ line }) => view.at(line, lane));
    return cells.some((cell) => numberOf(cell) !== null) && !isCounting(cells);
  });
  if (hints.certain ? figured.length === 0 : !isFunding(figured, benchmark, words)) return null;
  return {
    kind: "funding",
    sheet: sheet.name,
    title,
    area,
    transposed: view.transposed,
    benchmark:
      benchmark?.name ??
      /全省[^，。、]{0,4}(?:平均|第[一二三四五六七八九十\d]+名)/.exec(words)?.[0] ??
      "",
    rows,
    stages: readStages(view, figured, blocksOf(view, list, rows, bands.left), unitCaption(above)),
    errors: errorsIn(sheet, area),
  };
}

/** Money per head against a benchmark: 指标值 with gap, growth or need; or actual figures and a benchmark row. */
function isFunding(
  columns: readonly Column[],
  benchmark: FundingRow | null,
  words: string
): boolean {
  const has = (measure: Measure) => columns.some((column) => column.measure === measure);
  if (!MONEY.test(words) || !PER_HEAD.test(words)) return false;
  const compared = has("gap") || has("growth") || has("need");
  if (has("target") && (compared || has("actual"))) return true;
  return (
    has("actual") &&
    benchmark !== null &&
    /生均|人均|每生/.test(words) &&
    /经费|投入|拨款|支出|公用|预算/.test(words)
  );
}

/** The lines of text above a table, where its unit stands. */
function captions(sheet: Sheet, area: Area): string[] {
  return textsIn(sheet, {
    ...sheet.used,
    top: Math.max(sheet.used.top, area.top - 4),
    bottom: area.top - 1,
  }).map(({ text }) => text);
}

/** The caption that gives the table's unit of money ("单位：万元"); '' when none does. */
function unitCaption(texts: readonly string[]): string {
  return (
    texts
      .map((text) => /单位\s*[:：][^)）]*元[^)）]*/.exec(text)?.[0] ?? "")
      .find((text) => text !== "") ?? ""
  );
}

/** Rows of one school stage that stands as a block of its own under another. */
interface Block {
  heading: string;
  rows: FundingRow[];
}

/** The blocks of a table, each headed by the words left of its first name; one without heading where there is one. */
function blocksOf(view: View, list: RegionList, rows: FundingRow[], firstLane: number): Block[] {
  if (list.repeats.length === 0) return [{ heading: "", rows }];
  return [list.entries, ...list.repeats].map((entries) => {
    const line = entries[0]?.line ?? 0;
    const words: string[] = [];
    for (let lane = firstLane; lane < list.lane; lane++) words.push(textOf(view.at(line, lane)));
    return {
      heading: words.filter((word) => word !== "" && !/^\d+$/.test(word)).join(" "),
      rows: rows.map((row, k) => ({ ...row, line: entries[k]?.line ?? row.line })),
    };
  });
}

function readStages(
  view: View,
  columns: readonly Column[],
  blocks: readonly Block[],
  caption: string
): StageColumns[] {
  const headings = [...new Set(columns.map(({ stage }) => stage))];
  const single = headings.length * blocks.length === 1;
  return blocks.flatMap((block) =>
    headings.map((columnHeading) => {
      const heading = [block.heading, columnHeading].filter((part) => part !== "").join(" ");
      const stage: StageColumns = {
        name: single ? "" : heading,
        heading,
        figures: {},
        headers: {},
      };
      // Of two columns of one measure (2021年, 2022年) the later stands.
      for (const column of columns.filter((one) => one.stage === columnHeading)) {
        stage.figures[column.measure] = readFigures(view, column, block.rows, caption);
        stage.headers[column.measure] = column.header;
      }
      orientSigns(stage, block.rows);
      return stage;
    })
  );
}
