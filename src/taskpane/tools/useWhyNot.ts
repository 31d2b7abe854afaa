import { usePane, usePaneState } from "../session/paneContext";
import { useToolStrings } from "../useToolStrings";

type Tool = "compare" | "catchUp" | "gather" | "marks" | "schools" | "targets";

/**
 * Why a tool has nothing to work on in this workbook or cannot work in this Excel, one sentence; "" where it can. Which
 * figures can become marks is told by the cells, so that tool says it when it is unfolded.
 */
export function useWhyNot(): Record<Tool, string> {
  const { compare, catchUp, gather, schools, targets } = useToolStrings();
  const pane = usePane();
  const { review } = usePaneState();
  const has = (kind: "checklist" | "funding" | "schools" | "targets") =>
    review.tables.some((table) => table.kind === kind);
  return {
    compare: has("checklist") ? "" : compare.needChecklist,
    catchUp: has("checklist") || has("funding") ? "" : catchUp.nothing,
    gather: pane.canGather ? "" : gather.cannot,
    marks: "",
    schools: has("schools") ? "" : schools.nothing,
    targets: has("targets") ? "" : targets.nothing,
  };
}
