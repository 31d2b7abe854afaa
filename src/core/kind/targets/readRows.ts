import type { TableFrame } from "../../frame/tableFrame";
import { attributeIn, attributeOf } from "./attributeOf";
import { fullNames } from "./fullNames";
import type { IndicatorLine } from "./indicatorLines";
import { isPart } from "./isPart";
import { isPercent } from "./isPercent";
import type { LanePair } from "./lanePairs";
import type { TargetLine } from "./model";
import { partLabels } from "./partLabels";
import { countOf, partsOf } from "./partsOf";
import { piecesOf, type FiguresOfLine } from "./piecesOf";

/** An indicator while its lines are gathered. */
interface Draft {
  /** The line that begins it. */
  first: IndicatorLine;
  name: string;
  lines: FiguresOfLine[];
}

/**
 * The indicators of a table, one for each name, with a part for each line under it, each pair of lanes and each figure in a
 * cell. Pairs of different indicators (regions down) make a row each, their heading behind the name. `unit` is what a
 * caption says of all figures; ''.
 */
export function readRows(
  frame: TableFrame,
  lines: readonly IndicatorLine[],
  pairs: readonly LanePair[],
  unit: string
): TargetLine[] {
  const areParts = pairs.every(({ group }) => group === "" || isPart(group));
  const drafts: Draft[] = [];
  for (const line of lines) {
    const figures = pairs.map((pair) => piecesOf(frame, line, pair));
    if (!areParts)
      drafts.push(
        ...figures.map((one) => ({
          first: line,
          name: [line.name, one.pair.group].filter((text) => text !== "").join(" "),
          lines: [one],
        }))
      );
    else {
      const parts = figures.map((one) => ({ ...one, label: labelOf(one) }));
      const filled = parts.filter(({ value, target }) => value.length + target.length > 0);
      addTo(drafts, line, filled.length > 0 ? filled : parts.slice(0, 1));
    }
  }
  const named = drafts.filter(({ name }) => name !== "");
  const rows = named.map((draft) => rowOf(draft, unit));
  const names = fullNames(rows);
  return rows.map((row, k) => ({ ...row, name: names[k] ?? row.name }));
}

/** What a line's figures in one of several pairs are of: 小学, 小学 城区. */
function labelOf({ label, pair: { group } }: FiguresOfLine): string {
  return [group, label].filter((text) => text !== "").join(" ");
}

/**
 * Adds a line's figures to the indicator above where the line prints no name of its own, or the same name with another
 * part of it (behind a page break); else as an indicator of its own.
 */
function addTo(drafts: Draft[], line: IndicatorLine, figures: readonly FiguresOfLine[]): void {
  const previous = drafts.at(-1);
  const isNew = (label: string) =>
    label !== "" && !previous?.lines.some((one) => one.label === label);
  const same = previous?.name === line.name;
  const goesOn = same && (!line.begins || figures.every(({ label }) => isNew(label)));
  if (goesOn) previous.lines.push(...figures);
  else drafts.push({ first: line, name: line.name, lines: [...figures] });
}

function rowOf({ first, name, lines }: Draft, caption: string): TargetLine {
  const unit = first.unit === "" ? caption : first.unit;
  const pieces = lines.flatMap(({ value, target }) => [...value, ...target]);
  const percent = isPercent(name, first.unit, caption, pieces);
  const labels = lines.map((line) => partLabels(name, first.nameLines, countOf(line)));
  return {
    name: labels[0]?.name ?? name,
    section: first.section,
    attribute: attributeOf(first.attribute) ?? attributeIn(name) ?? attributeIn(first.section),
    percent,
    parts: lines.flatMap((line, k) =>
      partsOf(line, labels[k]?.labels ?? [], `${name}${unit}`, percent)
    ),
  };
}
