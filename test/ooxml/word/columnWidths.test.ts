import fc from "fast-check";
import { columnWidths, type WordColumn } from "../../../src/ooxml/word/columnWidths";

const column = (heading: string, width: number, cells: string[]): WordColumn => ({
  heading,
  width,
  cells,
});

describe("widths of the columns of a Word table", () => {
  it("leave figures whole and give what is left to long texts and to what is to be filled in", () => {
    const [number = 0, long = 0, money = 0, blank = 0] = columnWidths(
      [
        column("序号", 6, ["1", "12"]),
        column("指标", 30, ["生均教学及辅助用房面积达到规定要求", "班额"]),
        column("差额（元）", 10, ["-11,354", "8"]),
        column("整改措施", 10, ["", ""]),
      ],
      90,
      2
    );
    // 序号: two characters and the sides; -11,354: seven digits at 1.3.
    expect(number).toBeCloseTo(6);
    expect(money).toBeCloseTo(2 + 7 * 1.3);
    expect(long / blank).toBeCloseTo(3);
    expect(number + long + money + blank).toBeCloseTo(90);
  });

  it("break a short text only behind a comma and before a bracket", () => {
    const [state = 0] = columnWidths(
      [column("情况", 6, ["未达标，零分"]), column("措施", 30, [""])],
      60,
      0
    );
    expect(state).toBe(8);
  });

  it("fill the room with short columns alone", () => {
    const widths = columnWidths([column("甲", 1, ["1"]), column("乙", 9, ["2"])], 50, 2);
    expect(widths).toEqual([25, 25]);
  });

  it("add up to the room and are never negative", () => {
    const columns = fc.array(
      fc.record({
        heading: fc.string({ unit: fc.constantFrom("标", "a", "（"), maxLength: 20 }),
        width: fc.integer({ min: 1, max: 60 }),
        cells: fc.array(fc.string({ unit: fc.constantFrom("字", "1", "，"), maxLength: 40 }), {
          maxLength: 5,
        }),
      }),
      { minLength: 1, maxLength: 12 }
    );
    fc.assert(
      fc.property(columns, (some) => {
        const widths = columnWidths(some, 90, 2);
        expect(widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(90);
        for (const width of widths) expect(width).toBeGreaterThan(0);
      })
    );
  });
});
