import type { Review } from "../../../src/core/review/reviewWorkbook";

/** A review with the bodies of its checklists, which are kept as a byte a cell, as the lists that they stand for. */
export function plainReview(review: Review): unknown {
  const models = review.models.map((model) =>
    model.kind === "checklist" ? { ...model, body: model.body.rows() } : model
  );
  return { ...review, models };
}
