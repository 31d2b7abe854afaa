import type { CountyChecklist } from "../../core/review/county/countyPage";
import { addressOf } from "../parts/addressOf";
import { Card } from "../parts/Card";
import { CellLink } from "../parts/CellLink";
import { RateBar } from "../parts/RateBar";
import { UnmetList } from "../parts/UnmetList";
import { useRateText } from "../parts/useRateText";
import { usePreferences } from "../session/usePreferences";
import { useStrings } from "../useStrings";

/** How the county stands in one checklist and what it has not met there. */
export function CountyChecklistCard({ checklist }: { checklist: CountyChecklist }) {
  const { county, checklist: words } = useStrings();
  const { line } = usePreferences();
  const rateText = useRateText();
  const { sheet, title, region, rank, tied, ranked, unmet, uncounted } = checklist;
  const { rate } = region;
  return (
    <Card
      title={title}
      summary={
        <>
          <span>
            {words.rate} <b>{rateText(rate)}</b>
            {rank !== null && `，${county.rank(rank, tied, ranked)}`}
          </span>
          {uncounted.length > 0 && (
            <CellLink
              sheet={sheet}
              address={addressOf(uncounted.map(({ cell }) => cell))}
              label={words.uncountedOf(region.name, uncounted.length)}
            >
              {words.uncounted(uncounted.length)}
            </CellLink>
          )}
        </>
      }
    >
      <RateBar rate={rate} line={line} />
      {unmet.length === 0 ? (
        <p>{county.allMet}</p>
      ) : (
        <details className="edu-explain" open={unmet.length <= 6}>
          <summary>{county.unmet(unmet.length)}</summary>
          <UnmetList sheet={sheet} items={unmet} step={40} />
        </details>
      )}
    </Card>
  );
}
