import type { Column } from "./columnsOf";
import type { Role } from "./role";
import { isStageAlone } from "./isStageAlone";
import { leadingStage } from "./stageOf";

/** Roles that say that a table names its measures. */
const MEASURED: readonly Role[] = ["target", "actual", "gap", "growth"];

/**
 * Columns as they are, but that those headed by a stage alone hold actual figures: all columns without a measure where no
 * column of the table has one, else those that name nothing but a stage. In other columns that say nothing the words that are
 * not understood name no stage either.
 */
export function stagesAlone(columns: readonly Column[]): Column[] {
  const measured = columns.some(({ heading }) => MEASURED.includes(heading.roles[0] ?? "note"));
  return columns.map((column): Column => {
    const { heading } = column;
    if (heading.roles.length > 0) return column;
    const { text, stage } = heading;
    if (stage.length > 0 && (!measured || isStageAlone(text)))
      return { ...column, heading: { ...heading, roles: ["actual"], text: heading.shared } };
    const leading = leadingStage(text);
    const over = stage.slice(0, -1);
    return leading === ""
      ? { ...column, heading: { ...heading, stage: over } }
      : { ...column, heading: { ...heading, stage: [...over, leading], led: true } };
  });
}
