import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import { latestModels } from "../../../src/taskpane/session/actions/latestModels";
import { december, june, targets } from "./toolSheets";

describe("latestModels", () => {
  it("leaves out the earlier date of a checklist, by its note rather than its place", () => {
    const grids = [december, june, targets];
    const { models } = reviewWorkbook(grids);
    expect(latestModels(models, grids).map(({ sheet }) => sheet)).toEqual(["本期", "主要目标"]);
  });
  it("keeps everything where there is one date, and gives [] for none", () => {
    const { models } = reviewWorkbook([june]);
    expect(latestModels(models, [june])).toEqual(models);
    expect(latestModels([], [])).toEqual([]);
  });
});
