import { ErrorBoundary } from "../ErrorBoundary";
import { Card } from "../parts/Card";
import { CatchUpTool } from "./catchUp/CatchUpTool";
import { CompareTool } from "./compare/CompareTool";
import { GatherTool } from "./gather/GatherTool";
import { MarksTool } from "./marks/MarksTool";
import { SchoolsTool } from "./schools/SchoolsTool";
import { TargetsTool } from "./targets/TargetsTool";
import { useToolStrings } from "../useToolStrings";
import { useWhyNot } from "./useWhyNot";

const TOOLS = [
  ["compare", CompareTool],
  ["catchUp", CatchUpTool],
  ["gather", GatherTool],
  ["marks", MarksTool],
  ["schools", SchoolsTool],
  ["targets", TargetsTool],
] as const;

/** 工具: what goes beyond one table at one date, each unfolded when it is wanted. */
export function ToolsView() {
  const { about, tools } = useToolStrings();
  const why = useWhyNot();
  return (
    <>
      <p className="edu-note">{about}</p>
      {TOOLS.map(([key, Tool]) => (
        <Card
          key={key}
          title={tools[key].name}
          summary={tools[key].about}
          note={why[key]}
          folds={{ key: `tool ${key}`, open: false }}
        >
          <ErrorBoundary>
            <Tool />
          </ErrorBoundary>
        </Card>
      ))}
    </>
  );
}
