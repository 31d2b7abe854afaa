import { Field, Input } from "@fluentui/react-components";
import { useMemo } from "react";
import { planFunding } from "../../../core/plan/planFunding";
import { fundingYears } from "../../../core/plan/fundingYears";
import type { TableCorrection } from "../../../core/correction/corrections";
import { fundingPlanReport } from "../../../core/present/fundingPlanReport";
import { tableName } from "../../parts/tableName";
import { useKept } from "../../parts/useKept";
import type { TableOfKind } from "../tablesOfKind";
import { TableSelect } from "../TableSelect";
import { useSheetGrids } from "../../session/useSheetGrids";
import { useToolStrings } from "../../useToolStrings";
import { WriteButton } from "../WriteButton";
import { FundingStagePlan } from "./FundingStagePlan";
import { readFundingGoal } from "./readFundingGoal";

interface Props {
  tables: readonly TableOfKind<"funding">[];
  /** What the user put right, one a table of the review: numbers of students. */
  corrected: readonly (TableCorrection | null)[];
}

/** What a field holds until the user types: the year that the sheet names. */
const UNTYPED = "\u0000";
/** Proposed at first: so many years after the year of the benchmark. */
const YEARS_AHEAD = 3;

/** By which year, from which, with a benchmark that grows: what each county's money a student must grow by. */
export function FundingGoalForm({ tables, corrected }: Props) {
  const { tools, funding, table: label } = useToolStrings();
  const [index, setIndex] = useKept<number>("funding plan table", 0);
  const at = tables[index] ? index : 0;
  const table = tables[at];
  const { grids } = useSheetGrids(table === undefined ? [] : [table.model.sheet]);
  const known = useMemo(
    () =>
      table === undefined
        ? { base: null, target: null }
        : fundingYears(
            table.model,
            grids?.find(({ sheet }) => sheet === table.model.sheet)
          ),
    [table, grids]
  );
  const key = `funding plan ${table?.report.sheet ?? ""} ${table?.report.range ?? ""}`;
  const [byYear, setByYear] = useKept<string>(`${key} by`, UNTYPED);
  const [base, setBase] = useKept<string>(`${key} base`, UNTYPED);
  const [target, setTarget] = useKept<string>(`${key} target`, UNTYPED);
  const [growth, setGrowth] = useKept<string>("funding plan growth", "");
  const shown = {
    byYear: orKnown(byYear, known.target === null ? null : known.target + YEARS_AHEAD),
    baseYear: orKnown(base, known.base),
    targetYear: orKnown(target, known.target),
    growth,
  };
  const read = readFundingGoal(shown);
  const students = corrected[table?.index ?? -1]?.students?.counts ?? [];
  const plan =
    table === undefined || "field" in read
      ? null
      : planFunding(table.model, {
          ...read,
          students: (stage, region) =>
            students.find((one) => one.stage === stage && one.region === region)?.students ?? null,
        });
  const reports = tables.map(({ report }) => report);
  const fields = [
    ["byYear", setByYear],
    ["baseYear", setBase],
    ["targetYear", setTarget],
    ["growth", setGrowth],
  ] as const;
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
        {fields.map(([field, set]) => (
          <Field
            key={field}
            size="small"
            label={funding[field]}
            {...(field === "growth" && { hint: funding.growthHint })}
            {...("field" in read &&
              read.field === field && {
                validationState: "error" as const,
                validationMessage: funding[read.problem],
              })}
          >
            <Input
              size="small"
              inputMode={field === "growth" ? "decimal" : "numeric"}
              value={shown[field]}
              onChange={(_event, { value }) => set(value)}
            />
          </Field>
        ))}
      </div>
      {typeof plan === "string" && <p role="alert">{plan}</p>}
      {plan !== null && typeof plan !== "string" && (
        <>
          <FundingStagePlan key={key} plan={plan} />
          <WriteButton
            tool={tools.catchUp.name}
            build={(date) => fundingPlanReport([plan], date)}
          />
        </>
      )}
    </>
  );
}

function orKnown(typed: string, known: number | null): string {
  return typed === UNTYPED ? String(known ?? "") : typed;
}
