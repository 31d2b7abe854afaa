import { framesOf } from "../../../../src/core/frame/framesOf";
import { findSchools } from "../../../../src/core/kind/schools/findSchools";
import { reportSchools } from "../../../../src/core/kind/schools/report";
import { Sheet } from "../../../../src/core/sheet/sheet";
import { readSheet } from "../../../../src/core/sheet/readSheet";
import { sampleSchools } from "./sampleSchools";

/** A sheet of towns of ten schools, each with its 小计 and 平均; the last line of all is a 合计. */
function townsOf(count: number) {
  const rows: string[] = [];
  for (let town = 0; town < count; town++) {
    for (let k = 0; k < 10; k++) rows.push(`${town}镇第${k}小学|400|5|1.2|1|5|8|2100|2.5`);
    rows.push("小计|4000|||||||", "平均||5|1.2|1|5|8|2100|2.5");
  }
  rows.push(`合计|${count * 4000}|||||||`);
  return sampleSchools(rows.join("\n"));
}

describe("a table of many schools with many printed lines", () => {
  it("has each cell looked at as often as in a short one", () => {
    const looked = [20, 80].map((towns) => {
      const sheet = readSheet(townsOf(towns));
      const at = jest.spyOn(Sheet.prototype, "at");
      const [model] = findSchools(sheet, framesOf(sheet));
      const calls = at.mock.calls.length;
      at.mockRestore();
      expect(model?.schools).toHaveLength(towns * 10);
      return calls / towns;
    });
    expect((looked[1] ?? Infinity) / (looked[0] ?? 1)).toBeLessThan(1.1);
  });

  it("keeps each list of schools that its lines may cover once", () => {
    const sheet = readSheet(townsOf(80));
    const [model] = findSchools(sheet, framesOf(sheet));
    const lists = new Set(model?.lines.flatMap(({ scopes }) => scopes));
    const length = [...lists].reduce((sum, list) => sum + list.length, 0);
    expect(length).toBeLessThanOrEqual(3 * 800);
    expect(model === undefined ? [] : reportSchools(model).findings).toEqual([]);
  });
});
