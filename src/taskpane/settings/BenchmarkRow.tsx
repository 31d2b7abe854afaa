import { Field, Select } from "@fluentui/react-components";
import type { FundingReport } from "../../core/finding/checkReport";
import type { FundingModel } from "../../core/kind/funding/model";
import { usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";
import type { CorrectTable } from "./useCorrectTable";

interface Props {
  table: FundingReport;
  model: FundingModel;
  correct: CorrectTable;
}

/** The row that the others are held against. */
export function BenchmarkRow({ table, model, correct }: Props) {
  const { settings } = useStrings();
  const busy = usePaneState().task !== null;
  const names = [...new Set(model.rows.map(({ name }) => name))];
  const known = names.includes(table.benchmark);
  return (
    <Field label={settings.benchmark}>
      <Select
        size="small"
        disabled={busy}
        value={known ? table.benchmark : ""}
        onChange={(_event, { value }) =>
          value !== "" && correct({ benchmark: value }, settings.benchmarkChanged(value))
        }
      >
        {!known && <option value="">{table.benchmark || settings.noBenchmark}</option>}
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
