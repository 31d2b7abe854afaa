import { framesOf } from "../../../../src/core/frame/framesOf";
import { NO_HINTS } from "../../../../src/core/frame/hints";
import { findSchools } from "../../../../src/core/kind/schools/findSchools";
import { readSheet } from "../../../../src/core/sheet/readSheet";
import { sampleSchools } from "./sampleSchools";

function read(rows: string, title: string) {
  const sheet = readSheet(sampleSchools(rows, title));
  const doubts: string[] = [];
  return { models: findSchools(sheet, framesOf(sheet), NO_HINTS, doubts), doubts };
}

const SHARES = `
东门小学|400|124%|110%|108%|107%|105%|123%|113%
西门小学|600|98%|90%|103%|93%|81%|99%|100%`;

describe("shares of the standard", () => {
  it("are judged by 100 % and the floor where title or headings say what they are", () => {
    const { models } = read(SHARES, "小学资源配置达标率");
    expect(models[0]?.share).toBe(1);
    expect(models[0]?.resources[0]?.printed.map(({ value }) => value)).toEqual([5.208, 4.116]);
    expect(models[0]?.reading.join()).toContain("占标准的百分比");
  });

  it("are judged as whole numbers of percent, too", () => {
    const { models } = read(SHARES.replace(/%/g, ""), "小学资源配置占标准的比例");
    expect(models[0]?.share).toBe(100);
    expect(models[0]?.resources[5]?.printed.map(({ value }) => value)).toEqual([2460, 1980]);
  });

  it("are left alone with a reason where nothing says what they are shares of", () => {
    const { models, doubts } = read(SHARES, "小学资源配置相当于全县平均的比例");
    expect(models).toEqual([]);
    expect(doubts).toEqual([expect.stringContaining("A2:I4")]);
  });

  it("are not found in a table of the resources that is called 达标率 by its title", () => {
    const { models } = read(
      `
东门小学|400|4.2|1.05|0.95|4.6|7.6|2050|2.4
西门小学|600|2.9|0.9|0.9|3|2.9|1800|1.9`,
      "小学资源配置达标率"
    );
    expect(models[0]?.share).toBeNull();
  });
});
