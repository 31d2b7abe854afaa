import type { Said } from "../../core/review/causes/said";
import type { TableModel } from "../../core/kind/tableModel";
import { useStrings } from "../useStrings";
import { sayIn } from "./sayIn";

/** Words what a cause or finding of a table says in the language of the pane; `chinese` is core's own sentence. */
export function useSay(model: TableModel | undefined): (chinese: string, said: Said) => string {
  const { sentences } = useStrings().findings;
  return (chinese, said) => (sentences === null ? chinese : sayIn(sentences, said, model));
}
