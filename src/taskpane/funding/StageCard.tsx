import { Button } from "@fluentui/react-components";
import type { StudentNumbers } from "../../core/correction/corrections";
import type { StudentNeed } from "../../core/correction/studentNeeds";
import type { FundingStage } from "../../core/finding/checkReport";
import { stageTotals } from "../../core/kind/funding/stageTotals";
import type { FundingModel, StageColumns } from "../../core/kind/funding/model";
import { formatAmount } from "../formatAmount";
import { formatNumber } from "../formatNumber";
import { Card } from "../parts/Card";
import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";
import { StageTable } from "./StageTable";
import { StudentNeedTable } from "./StudentNeedTable";

interface Props {
  stage: FundingStage;
  /** The stage's figures with their cells, and the table they stand in. */
  columns: StageColumns;
  model: FundingModel;
  /** Numbers of students that the user gave for the table, and the need of this stage by them. */
  students: StudentNumbers | null;
  needs: readonly StudentNeed[];
}

/** One school stage: what it is measured by, the need net and the shortfalls alone, then county by county. */
export function StageCard({ stage, columns, model, students, needs }: Props) {
  const strings = useStrings();
  const { funding } = strings;
  const pane = usePane();
  const state = usePaneState();
  const { net, shortfall } = stageTotals(stage);
  return (
    <Card
      title={stage.name || columns.heading || model.title || funding.singleStage}
      summary={funding.target(
        model.benchmark,
        formatAmount(stage.target, Number.isInteger(stage.target) ? 0 : 2)
      )}
    >
      {net === null || shortfall === null ? (
        <p className="edu-note">
          {funding.noNeed}{" "}
          <button
            type="button"
            className="edu-link edu-locate"
            onClick={() => pane.show("settings")}
          >
            {funding.enterStudents}
          </button>
        </p>
      ) : (
        <dl className="edu-sums">
          <div>
            <dt>{funding.net}</dt>
            <dd>{funding.yi(formatNumber(net, 2))}</dd>
          </div>
          <div>
            <dt>{funding.shortfall}</dt>
            <dd>{funding.yi(formatNumber(shortfall, 2))}</dd>
          </div>
        </dl>
      )}
      <StageTable stage={stage} columns={columns} model={model} />
      {students !== null && <StudentNeedTable needs={needs} students={students} />}
      <div className="edu-foot">
        <Button
          size="small"
          disabled={state.task !== null || state.missing.includes("functions")}
          title={funding.writeAbout}
          onClick={() => pane.writeFunding(model, columns)}
        >
          {funding.write}
        </Button>
      </div>
    </Card>
  );
}
