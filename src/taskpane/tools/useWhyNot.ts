import { usePaneState } from "../session/paneContext";
import { useToolStrings } from "../useToolStrings";

type Tool = "compare" | "catchUp" | "gather" | "marks" | "schools" | "targets";

/**
 * Why a tool has nothing to work on in this workbook, one sentence; "" where it can. Which
 * figures can become marks is told by the cells, so that tool says it when it is unfolded.
 */
export function useWhyNot(): Record<Tool, string> {
  const { compare, catchUp, schools, targets } = useToolStrings();
  const { review } = usePaneState();
  const has = (kind: "checklist" | "funding" | "schools" | "targets") =>
    review.tables.some((table) => table.kind === kind);
  return {
    compare: has("checklist") ? "" : compare.needChecklist,
    catchUp: has("checklist") || has("funding") ? "" : catchUp.nothing,
    gather: "",
    marks: "",
    schools: has("schools") ? "" : schools.nothing,
    targets: has("targets") ? "" : targets.nothing,
  };
}
