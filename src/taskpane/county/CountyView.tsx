import { useMemo } from "react";
import { countyPage } from "../../core/review/county/countyPage";
import { regionStem } from "../../core/region/regionName";
import { Empty } from "../parts/Empty";
import { usePane, usePaneState } from "../session/paneContext";
import { usePreferences } from "../session/usePreferences";
import { useStrings } from "../useStrings";
import { CountyCauses } from "./CountyCauses";
import { CountyChecklistCard } from "./CountyChecklistCard";
import { CountyFundingCard } from "./CountyFundingCard";
import { CountyPicker } from "./CountyPicker";
import { CountyTargetsCard } from "./CountyTargetsCard";

interface Props {
  county: string;
  names: readonly string[];
}

/** One county's page: all its checklists, funding, targets and what of its figures does not agree. */
export function CountyView({ county, names }: Props) {
  const { county: words } = useStrings();
  const pane = usePane();
  const { review, causes } = usePaneState();
  const { ranking } = usePreferences();
  const page = useMemo(
    () => countyPage(review, causes, county, ranking),
    [review, causes, county, ranking]
  );
  const { checklists, funding, targets } = page;
  const stem = regionStem(county);
  const nothing = checklists.length + funding.length + targets.length + page.causes.length === 0;
  return (
    <>
      <div className="edu-page-head">
        <button type="button" className="edu-link edu-locate" onClick={() => pane.showCounty(null)}>
          {words.back}
        </button>
        <h2>{names.find((name) => regionStem(name) === stem) ?? county}</h2>
      </div>
      <CountyPicker names={names} />
      {nothing && <Empty text={words.nothing} />}
      {checklists.map((one) => (
        <CountyChecklistCard key={`${one.sheet} ${one.region.name}`} checklist={one} />
      ))}
      {funding.map((one) => (
        <CountyFundingCard key={`${one.sheet} ${one.title}`} funding={one} />
      ))}
      {targets.map((one) => (
        <CountyTargetsCard key={`${one.sheet} ${one.title}`} {...one} />
      ))}
      {page.causes.length > 0 && <CountyCauses causes={page.causes} />}
    </>
  );
}
