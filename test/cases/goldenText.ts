import { areaAddress } from "../../src/core/area/address";
import type { Review } from "../../src/core/review/reviewWorkbook";
import { readableJson } from "./readableJson";

/** A whole review as the text of expected.json: the tables as reported, highlights with their areas in A1. */
export function goldenText(review: Review): string {
  const highlights = review.highlights.map(({ areas, ...highlight }) => ({
    ...highlight,
    areas: areas.map(areaAddress).join(" "),
  }));
  return readableJson({ tables: review.tables, unrecognised: review.unrecognised, highlights });
}
