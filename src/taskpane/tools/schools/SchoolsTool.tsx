import { useMemo } from "react";
import { schoolsReport } from "../../../core/present/schoolsReport";
import { assessSchools } from "../../../core/kind/schools/assess";
import { shortfalls } from "../../../core/kind/schools/shortfalls";
import { useKept } from "../../parts/useKept";
import { usePaneState } from "../../session/paneContext";
import { tablesOfKind } from "../tablesOfKind";
import { TableSelect } from "../TableSelect";
import { useToolStrings } from "../../useToolStrings";
import { WriteButton } from "../WriteButton";
import { LackingSchools } from "./LackingSchools";
import { MissingByResource } from "./MissingByResource";
import { RaisePlans } from "./RaisePlans";
import { StandardsForm } from "./StandardsForm";
import { useStandards } from "./useStandards";

/** 学校补差: by standards that may be changed, what every school lacks and which to raise at the least cost. */
export function SchoolsTool() {
  const { tools, schools, table: label } = useToolStrings();
  const { review } = usePaneState();
  const tables = tablesOfKind(review, "schools");
  const [index, setIndex] = useKept<number>("schools table", 0);
  const own = useStandards();
  const { standards } = own;
  const at = tables[index] ? index : 0;
  const model = tables[at]?.model;
  const assessed = useMemo(
    () => (model === undefined ? null : assessSchools(model, standards)),
    [model, standards]
  );
  if (model === undefined || assessed === null) return <p>{schools.nothing}</p>;
  const lacking = shortfalls(model, assessed);
  const failing = assessed.schools.filter(({ passes }) => !passes).length;
  return (
    <>
      {tables.length > 1 && (
        <TableSelect
          label={label}
          names={tables.map((one) => `${one.report.sheet} ${one.report.range} ${one.model.level}`)}
          index={at}
          onChoose={setIndex}
        />
      )}
      <StandardsForm level={model.level} own={own} />
      <p>{schools.summary(model.schools.length, failing)}</p>
      <MissingByResource model={model} assessed={assessed} lacking={lacking} />
      <LackingSchools sheet={model.sheet} lacking={lacking} />
      <RaisePlans model={model} assessed={assessed} />
      <p className="edu-note">{schools.note}</p>
      <WriteButton
        tool={tools.schools.name}
        build={(date) =>
          schoolsReport(
            tables.map((one) => one.model),
            date,
            standards
          )
        }
      />
    </>
  );
}
