import { formatRate } from "../formatRate";
import { usePreferences } from "../session/usePreferences";

/** Achievement rates as text, with as many decimals as the user wants; null gives "—". */
export function useRateText(): (rate: number | null) => string {
  const { decimals } = usePreferences();
  return (rate) => formatRate(rate, decimals);
}
