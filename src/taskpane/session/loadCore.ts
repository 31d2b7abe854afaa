/** What judges sheets, in a file of its own: it comes while the pane is drawn and Excel reads. */
export async function loadCore() {
  const [
    { reviewSheet },
    { combineReviews },
    { followSheets, renameSheet },
    { flagSummary },
    { rootCauses },
  ] = await Promise.all([
    import(/* webpackChunkName: "review" */ "../../core/review/reviewSheet"),
    import(/* webpackChunkName: "review" */ "../../core/review/combineReviews"),
    import(/* webpackChunkName: "review" */ "../../core/correction/followSheets"),
    import(/* webpackChunkName: "review" */ "../../core/review/flagSummary"),
    import(/* webpackChunkName: "review" */ "../../core/review/causes/rootCauses"),
  ]);
  return { reviewSheet, combineReviews, followSheets, renameSheet, flagSummary, rootCauses };
}

export type Core = Awaited<ReturnType<typeof loadCore>>;
