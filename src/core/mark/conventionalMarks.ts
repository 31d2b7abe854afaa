import { expand } from "../lexicon/expand";
import { MARKS } from "../lexicon/zh/marks";
import type { MarkStatus } from "./markStatus";

const STATUSES: readonly MarkStatus[] = ["met", "unmet", "zero", "excluded"];

/** What marks mean by convention, by their normal form. */
export const CONVENTIONAL_MARKS: ReadonlyMap<string, MarkStatus> = new Map(
  STATUSES.flatMap((status) => expand(MARKS[status]).map((mark) => [mark, status] as const))
);
