import fc from "fast-check";
import { rankRegions } from "../../../../src/core/kind/checklist/rankRegions";
import { region } from "../../../taskpane/reviewFor";

const shown = (regions: ReturnType<typeof region>[]) =>
  rankRegions(regions).map(({ region: { name }, rank, tied }) => [name, rank, tied]);

describe("rankRegions", () => {
  it("gives equal exact rates one rank and does not skip the next", () => {
    expect(shown([region("仙居", 20, 24), region("椒江", 26, 18), region("玉环", 13, 9)])).toEqual([
      ["椒江", 1, true],
      ["玉环", 1, true],
      ["仙居", 2, false],
    ]);
  });

  it("skips as many places as share one where the user ranks 1, 1, 3", () => {
    const regions = [region("仙居", 20, 24), region("椒江", 26, 18), region("玉环", 13, 9)];
    expect(rankRegions(regions, "competition").map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });

  it("does not tie rates that only look equal when rounded", () => {
    expect(shown([region("甲", 4545, 5455), region("乙", 4546, 5454)])).toEqual([
      ["乙", 1, false],
      ["甲", 2, false],
    ]);
  });

  it("puts a region where nothing counts last, without a rank", () => {
    expect(shown([region("新区", 0, 0), region("三门", 0, 5)])).toEqual([
      ["三门", 1, false],
      ["新区", null, false],
    ]);
  });

  it("gives nothing for nothing", () => expect(rankRegions([])).toEqual([]));

  it("ranks never fall while rates never rise", () => {
    const counts = fc.record({ met: fc.nat(60), unmet: fc.nat(60) });
    fc.assert(
      fc.property(fc.array(counts), (list) => {
        const ranked = rankRegions(list.map(({ met, unmet }, i) => region(`${i}`, met, unmet)));
        expect(ranked).toHaveLength(list.length);
        const rated = ranked.filter(({ rank }) => rank !== null);
        rated.slice(1).forEach((now, i) => {
          const before = rated[i];
          const sameRate = before?.region.rate === now.region.rate;
          expect(now.rank).toBe((before?.rank ?? 0) + (sameRate ? 0 : 1));
          expect(now.region.rate).toBeLessThanOrEqual(before?.region.rate ?? 1);
        });
      })
    );
  });
});
