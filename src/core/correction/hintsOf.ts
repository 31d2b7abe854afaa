import { normalForm } from "../cell/normalForm";
import type { Hints } from "../frame/hints";
import type { TableCorrection } from "./corrections";
import { indicatorKey } from "./indicatorKey";

/** What a correction says to the recogniser of its table. A kind or an area of the user's own needs no other evidence. */
export function hintsOf({
  kind,
  area,
  transposed,
  legend,
  indicators,
  benchmark,
}: TableCorrection): Hints {
  const decided = new Map(indicators?.map(({ key, excluded }) => [key, excluded]));
  return {
    ...((kind !== undefined || area !== undefined) && { certain: true }),
    ...(transposed !== undefined && { transposed }),
    ...(legend && {
      marks: new Map(legend.map(({ mark, status }) => [normalForm(mark), status])),
    }),
    ...(decided.size > 0 && { excludes: (indicator) => decided.get(indicatorKey(indicator)) }),
    ...(benchmark !== undefined && { benchmark }),
  };
}
