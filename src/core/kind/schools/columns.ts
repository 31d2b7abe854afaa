import { normalForm } from "../../cell/normalForm";
import { textOf } from "../../cell/textOf";
import type { HeaderStack } from "../../frame/headerStacks";
import type { TableFrame } from "../../frame/tableFrame";
import type { ResourceId } from "../../standard/resourceStandards";
import type { SchoolLevel } from "../../standard/schoolLevel";
import { headingRole, type ColumnRole } from "./headingRole";
import { levelOf } from "./levelOf";
import { isPerHundred, isPerStudent, resourceOf } from "./resourceOf";

export interface Column {
  lane: number;
  role: ColumnRole;
  /** The header on one line, as printed; '' for a lane without one. */
  header: string;
  /** The same in normal form. */
  words: string;
  id: ResourceId | null;
  /** The words say that the figure is for one student or a hundred. */
  perStudent: boolean;
  perHundred: boolean;
  /** Level that the header names: 小学 over a group of lanes. */
  level: SchoolLevel | null;
}

/**
 * The lanes of a side of a frame by their headings, from the left: those of its values, labels and remarks. Of a table
 * seen the other way round the heading of a lane of labels stands where the labels of the sheet's rows do.
 */
export function readColumns(side: TableFrame): Column[] {
  const { stacks, firstLane, labelLanes } = side;
  const lanes = stacks.map((stack, k) => ({ lane: firstLane + k, stack }));
  const before = labelLanes
    .filter((lane) => lane < firstLane)
    .map((lane) => ({ lane, stack: cornerOf(side, lane) }));
  return withOwnVerdicts([...before, ...lanes].map(({ lane, stack }) => column(lane, stack)));
}

function cornerOf({ view, head }: TableFrame, lane: number): HeaderStack {
  return head.map((line) => textOf(view.seen(line, lane))).filter((text) => text !== "");
}

function column(lane: number, stack: HeaderStack): Column {
  const words = normalForm(stack.join(" "));
  const id = resourceOf(words);
  return {
    lane,
    role: headingRole(words, normalForm(stack.at(-1) ?? ""), id),
    header: stack.join(" "),
    words,
    id,
    perStudent: isPerStudent(words),
    perHundred: isPerHundred(words),
    level: levelOf(words),
  };
}

/** Of several columns 是否达标, each that stands behind a resource is that resource's; a single one is the school's. */
function withOwnVerdicts(columns: readonly Column[]): Column[] {
  const verdicts = columns.filter(({ role }) => role === "verdict").length;
  return columns.map((column, k) => {
    const before = columns[k - 1];
    return verdicts > 1 && column.role === "verdict" && before?.role === "resource"
      ? { ...column, role: "resourceVerdict", id: before.id }
      : column;
  });
}
