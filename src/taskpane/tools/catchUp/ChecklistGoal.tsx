import { Field, Input } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Goal } from "../../../core/plan/goal";
import { planCatchUp } from "../../../core/plan/planCatchUp";
import { readPlaceGoal } from "../../../core/plan/readPlaceGoal";
import { readRateGoal } from "../../../core/plan/readRateGoal";
import { catchUpReport } from "../../../core/present/catchUpReport";
import { significant } from "../../../core/quantity/significant";
import type { ToolStrings } from "../../../i18n/tools/toolsZhCN";
import { tableName } from "../../parts/tableName";
import { useKept } from "../../parts/useKept";
import type { TableOfKind } from "../tablesOfKind";
import { TableSelect } from "../TableSelect";
import { useToolStrings } from "../../useToolStrings";
import { WriteButton } from "../WriteButton";
import { AllRegions } from "./AllRegions";
import { OneRegion } from "./OneRegion";

interface Props {
  kind: Goal["kind"];
  tables: readonly TableOfKind<"checklist">[];
}

/** A goal for a checklist and what it takes, for one county or for all. */
export function ChecklistGoal({ kind, tables }: Props) {
  const { tools, catchUp, table: label } = useToolStrings();
  const [index, setIndex] = useKept<number>("catch-up table", 0);
  const [typed, setTyped] = useKept<string>(`catch-up ${kind}`, kind === "rate" ? "85%" : "2");
  const [region, setRegion] = useKept<string>("catch-up region", "");
  const at = tables[index] ? index : 0;
  const model = tables[at]?.model;
  const goal = useMemo(
    () => (kind === "rate" ? readRateGoal(typed) : readPlaceGoal(typed)),
    [kind, typed]
  );
  const plan = useMemo(
    () => (model === undefined || goal === null ? null : planCatchUp(model, goal)),
    [model, goal]
  );
  const reports = tables.map(({ report }) => report);
  const names = (model?.regions ?? []).map(({ name }) => name);
  const one = plan?.regions.find(({ name }) => name === region);
  return (
    <>
      <div className="edu-fields">
        {tables.length > 1 && (
          <TableSelect
            label={label}
            names={reports.map((report) => tableName(report, reports))}
            index={at}
            onChoose={setIndex}
          />
        )}
        <Field
          size="small"
          label={catchUp[kind]}
          {...(goal === null && {
            validationState: "error",
            validationMessage: kind === "rate" ? catchUp.badRate : catchUp.badPlace,
          })}
        >
          <Input size="small" value={typed} onChange={(_event, { value }) => setTyped(value)} />
        </Field>
        <TableSelect
          label={catchUp.region}
          names={[catchUp.all, ...names]}
          index={names.indexOf(region) + 1}
          onChoose={(k) => setRegion(names[k - 1] ?? "")}
        />
      </div>
      {plan !== null && goal !== null && (
        <>
          {one === undefined ? (
            <AllRegions plan={plan} goal={wordsOf(goal, catchUp)} onPick={setRegion} />
          ) : (
            <OneRegion plan={one} goal={wordsOf(goal, catchUp)} sheet={plan.sheet} />
          )}
          <p className="edu-note">{catchUp.note}</p>
          <WriteButton tool={tools.catchUp.name} build={(date) => catchUpReport([plan], date)} />
        </>
      )}
    </>
  );
}

function wordsOf(goal: Goal, catchUp: ToolStrings["catchUp"]): string {
  if (goal.kind === "place") return catchUp.goalPlace(goal.place);
  const percent = significant((goal.numerator * 100) / goal.denominator);
  return catchUp.goalRate(`${Number(percent.toFixed(6))}%`);
}
