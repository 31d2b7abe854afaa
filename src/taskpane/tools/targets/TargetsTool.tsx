import { targetsReport } from "../../../core/present/targetsReport";
import { outlookOf } from "../../../core/kind/targets/outlook";
import { tableName } from "../../parts/tableName";
import { useKept } from "../../parts/useKept";
import { usePaneState } from "../../session/paneContext";
import { tablesOfKind } from "../tablesOfKind";
import { TableSelect } from "../TableSelect";
import { useToolStrings } from "../../useToolStrings";
import { WriteButton } from "../WriteButton";
import { OutlookList } from "./OutlookList";

/** 目标进度: how far it is to every target and what a year still needs; binding ones at risk stand on top. */
export function TargetsTool() {
  const { tools, targets, table: label } = useToolStrings();
  const { review } = usePaneState();
  const tables = tablesOfKind(review, "targets");
  const [index, setIndex] = useKept<number>("targets table", 0);
  const at = tables[index] ? index : 0;
  const model = tables[at]?.model;
  if (model === undefined) return <p>{targets.nothing}</p>;
  const outlook = outlookOf(model);
  const reports = tables.map(({ report }) => report);
  const unmet = outlook.filter(({ standing }) => standing.met === false).length;
  const risk = outlook.filter(({ atRisk }) => atRisk).length;
  const { years } = model;
  return (
    <>
      {tables.length > 1 && (
        <TableSelect
          label={label}
          names={reports.map((report) => tableName(report, reports))}
          index={at}
          onChoose={setIndex}
        />
      )}
      <p>{targets.summary(risk, unmet, outlook.length)}</p>
      <OutlookList name={model.title || model.sheet} sheet={model.sheet} outlook={outlook} />
      {(years.value === null || years.target === null) && (
        <p className="edu-note">{targets.noYears}</p>
      )}
      <p className="edu-note">{targets.note}</p>
      <WriteButton
        tool={tools.targets.name}
        build={(date) =>
          targetsReport(
            tables.map((one) => one.model),
            date
          )
        }
      />
    </>
  );
}
