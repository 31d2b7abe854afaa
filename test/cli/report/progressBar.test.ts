import { ProgressBar } from "../../../src/cli/report/progressBar";
import type { Grid } from "../../../src/core/sheet/grid";

/** What a bar writes where time goes on by so many milliseconds before each sheet. */
function written(
  { isTerminal, files = 1, pause }: { isTerminal: boolean; files?: number; pause: number },
  grids: readonly Grid[]
): string[] {
  const lines: string[] = [];
  let time = 0;
  const output = {
    write: (text: string) => void lines.push(text),
    isTerminal,
    columns: 80,
    closed: false,
  };
  const bar = new ProgressBar(output, files, () => time);
  bar.show(0, "一.xlsx");
  grids.forEach((_grid, index) => {
    time += pause;
    bar.sheet(index, grids);
  });
  bar.clear();
  return lines;
}

const sheets = (count: number, rows = 1): Grid[] =>
  Array.from({ length: count }, (_, k) => ({
    sheet: `表${k + 1}`,
    top: 0,
    left: 0,
    values: Array.from({ length: rows }, () => ["√", "√"]),
  }));

describe("ProgressBar", () => {
  it("says nothing of one file that takes less than a second", () => {
    expect(written({ isTerminal: true, pause: 300 }, sheets(3))).toEqual([]);
  });

  it("shows on a terminal every second which sheet is looked at, and takes the line away", () => {
    expect(written({ isTerminal: true, pause: 600 }, sheets(4))).toEqual([
      "\r\u001b[K正在核对第 2/4 张表“表2”",
      "\r\u001b[K正在核对第 4/4 张表“表4”",
      "\r\u001b[K",
    ]);
  });

  it("shows it behind the bar where there are several files", () => {
    expect(written({ isTerminal: true, files: 2, pause: 1_000 }, sheets(1)).at(-2)).toMatch(
      /░ 0\/2 一\.xlsx 正在核对工作表“表1”$/
    );
  });

  it("writes a line every ten seconds where the output is kept, and none of a file that is done before", () => {
    const bar = { isTerminal: false, pause: 4_000 };
    expect(written(bar, sheets(2))).toEqual([]);
    expect(written(bar, sheets(4))).toEqual(["一.xlsx：正在核对第 3/4 张表“表3”\n"]);
  });

  it("says before a large sheet how large it is", () => {
    expect(written({ isTerminal: false, pause: 0 }, sheets(1, 250_000))).toEqual([
      "一.xlsx：正在核对工作表“表1”（约 50 万格，请稍等）\n",
    ]);
  });
});
