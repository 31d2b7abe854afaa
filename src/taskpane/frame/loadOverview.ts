/** The view that is shown first. */
export const loadOverview = () =>
  import(/* webpackChunkName: "views" */ "../overview/OverviewView");
