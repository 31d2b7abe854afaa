import { Input } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useDeferredValue, useMemo } from "react";
import { unmetItems } from "../../core/kind/checklist/unmetItems";
import { Empty } from "../parts/Empty";
import { ShowMore } from "../parts/ShowMore";
import type { ChecklistTable } from "../parts/tablesOf";
import { useKept } from "../parts/useKept";
import { useStrings } from "../useStrings";
import { groupUnmet, type GroupedBy } from "./groupUnmet";
import { IndicatorGroup } from "./IndicatorGroup";
import { RegionGroup } from "./RegionGroup";

/** What is unmet in one checklist in groups, searchable. */
export function UnmetGroups({ report, model, by }: ChecklistTable & { by: GroupedBy }) {
  const { unmet } = useStrings();
  const [query, setQuery] = useKept<string>("unmet query", "");
  const wanted = useDeferredValue(query);
  const items = useMemo(() => unmetItems(model), [model]);
  const groups = useMemo(() => groupUnmet(items, by, wanted), [items, by, wanted]);
  const count = groups.reduce((sum, group) => sum + group.items.length, 0);
  const clean = report.regions.filter((region) => region.unmet === 0 && region.rate !== null);
  if (items.length === 0) return <Empty text={unmet.nothing} />;
  return (
    <>
      <div className="edu-filter">
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
          : unmet.summary(count, groups.length, by, wanted.trim() !== "")}
      </p>
      <ShowMore key={`${by} ${wanted}`} items={groups} step={40}>
        {(shown) =>
          shown.map((group) =>
            by === "region" ? (
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
      {by === "region" && clean.length > 0 && wanted.trim() === "" && (
        <p className="edu-note">{unmet.clean(clean.map(({ name }) => name).join("、"))}</p>
      )}
    </>
  );
}
