import { matchRegions } from "../../../src/core/region/matchRegions";

const how = (before: string[], after: string[]) =>
  matchRegions(before, after).pairs.map((pair) => [
    before[pair.before],
    after[pair.after],
    pair.how,
  ]);

describe("matchRegions", () => {
  it.each([
    ["椒 江", "椒江", "same"],
    ["椒江", "椒江区", "alias"],
    ["景宁", "景宁畲族自治县", "alias"],
    ["椒江", "台州市椒江区", "alias"],
    ["新区", "台州湾新区", "alias"],
    ["台州湾", "台州湾新区", "alias"],
    ["台州湾", "新区", "remaining"],
  ])("takes %s and %s for one region", (a, b, said) => {
    expect(how(["天台", a], [b, "天台县"])).toContainEqual([a, b, said]);
    expect(how([b, "天台县"], ["天台", a])).toContainEqual([b, a, said]);
  });

  it.each([
    ["临海", "临海新区"],
    ["椒江", "黄岩"],
    ["新区", "高新区"],
    ["新区", "临海"],
  ])("does not take %s for %s", (a, b) => {
    expect(matchRegions([a], [b])).toEqual({ pairs: [], onlyBefore: [0], onlyAfter: [0] });
  });

  it("keeps a county apart from the city of the same stem", () => {
    expect(how(["吉安市", "吉安县"], ["吉安县", "吉安市"])).toEqual([
      ["吉安县", "吉安县", "same"],
      ["吉安市", "吉安市", "same"],
    ]);
  });

  it("leaves a zone alone that could be either of two", () => {
    expect(matchRegions(["新区"], ["台州湾新区", "湾北新区"]).pairs).toEqual([]);
  });
});
