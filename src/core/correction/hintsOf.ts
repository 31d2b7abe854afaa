import { normalForm } from "../cell/normalForm";
import type { Hints } from "../frame/hints";
import type { TableCorrection } from "./corrections";
import { indicatorKey } from "./indicatorKey";
import type { WordSense } from "./ownWord";

/** What a correction says to the recogniser of its table. A kind, an area or an indicator of the user's own
 * needs no other evidence. */
export function hintsOf({
  kind,
  area,
  transposed,
  legend,
  indicators,
  benchmark,
  words = [],
}: TableCorrection): Hints {
  const said = (sense: WordSense) =>
    words.flatMap((word) => (word.sense === sense ? [word.words] : []));
  const [named, remarks] = [said("indicator"), said("remark")];
  const decided = new Map(indicators?.map(({ key, excluded }) => [key, excluded]));
  return {
    ...((kind !== undefined || area !== undefined || named.length > 0) && { certain: true }),
    ...(named.length > 0 && { indicators: new Set(named) }),
    ...(remarks.length > 0 && { remarks: new Set(remarks) }),
    ...(transposed !== undefined && { transposed }),
    ...(legend && {
      marks: new Map(legend.map(({ mark, status }) => [normalForm(mark), status])),
    }),
    ...(decided.size > 0 && { excludes: (indicator) => decided.get(indicatorKey(indicator)) }),
    ...(benchmark !== undefined && { benchmark }),
  };
}
