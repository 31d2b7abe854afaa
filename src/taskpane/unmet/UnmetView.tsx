import { Input } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useDeferredValue, useMemo } from "react";
import { unmetItems } from "../../core/kind/checklist/unmetItems";
import { Choice } from "../parts/Choice";
import { Empty } from "../parts/Empty";
import { ShowMore } from "../parts/ShowMore";
import { TablePicker } from "../parts/TablePicker";
import { checklistsOf, type ChecklistTable } from "../parts/tablesOf";
import { useKept } from "../parts/useKept";
import { usePaneState } from "../session/paneContext";
import { useStrings } from "../stringsContext";
import { groupUnmet, type GroupedBy } from "./groupUnmet";
import { IndicatorGroup } from "./IndicatorGroup";
import { RegionGroup } from "./RegionGroup";

const WAYS: readonly GroupedBy[] = ["region", "indicator"];

/** 未达标: what is unmet in one checklist, by county or by indicator, searchable. */
export function UnmetView() {
  const { unmet } = useStrings();
  const { review } = usePaneState();
  const tables = useMemo(() => checklistsOf(review), [review]);
  const [index, setIndex] = useKept<number>("unmet table", 0);
  const table = tables[index] ?? tables[0];
  if (table === undefined) return <Empty text={unmet.noChecklist} />;
  return (
    <>
      <TablePicker
        tables={tables.map(({ report }) => report)}
        index={tables.indexOf(table)}
        onPick={setIndex}
      />
      <UnmetOf key={`${table.report.sheet} ${table.report.range}`} table={table} />
    </>
  );
}

function UnmetOf({ table: { report, model } }: { table: ChecklistTable }) {
  const { unmet } = useStrings();
  const [by, setBy] = useKept<string>("unmet by", "region");
  const [query, setQuery] = useKept<string>("unmet query", "");
  const wanted = useDeferredValue(query);
  const way: GroupedBy = by === "indicator" ? "indicator" : "region";
  const items = useMemo(() => unmetItems(model), [model]);
  const groups = useMemo(() => groupUnmet(items, way, wanted), [items, way, wanted]);
  const count = groups.reduce((sum, group) => sum + group.items.length, 0);
  const clean = report.regions.filter((region) => region.unmet === 0 && region.rate !== null);
  if (items.length === 0) return <Empty text={unmet.nothing} />;
  return (
    <>
      <div className="edu-filter">
        <Choice
          label={unmet.by}
          options={WAYS.map((value) => ({ value, text: unmet.ways[value] }))}
          value={way}
          onChoose={setBy}
        />
        <Input
          size="small"
          type="search"
          aria-label={unmet.search}
          placeholder={unmet.search}
          contentBefore={<SearchRegular />}
          value={query}
          onChange={(_event, { value }) => setQuery(value)}
        />
      </div>
      <p className="edu-note" role="status">
        {count === 0
          ? unmet.noMatch(query)
          : unmet.summary(count, groups.length, way, wanted.trim() !== "")}
      </p>
      <ShowMore key={`${way} ${wanted}`} items={groups} step={40}>
        {(shown) =>
          shown.map((group) =>
            way === "region" ? (
              <RegionGroup
                key={group.key}
                group={group}
                sheet={report.sheet}
                opened={wanted.trim() !== ""}
              />
            ) : (
              <IndicatorGroup key={group.key} group={group} sheet={report.sheet} />
            )
          )
        }
      </ShowMore>
      {way === "region" && clean.length > 0 && wanted.trim() === "" && (
        <p className="edu-note">{unmet.clean(clean.map(({ name }) => name).join("、"))}</p>
      )}
    </>
  );
}
