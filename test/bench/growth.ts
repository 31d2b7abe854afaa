import type { Grid } from "../../src/core/sheet/grid";
import type { RawCell } from "../../src/core/cell/rawCell";
import { adviseWorkbook } from "../../src/core/advice/adviseWorkbook";
import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { markGrid } from "./markGrid";

/** Exponents above this are no measuring error of linear work any more. */
const STEEPEST = 1.2;
/** The same on a machine that does other things meanwhile; what grows with the square is far above it. */
const STEEPEST_AMONG_OTHERS = 1.4;
/** Each size is twice the one before. */
const STEPS = 4;
/** How thoroughly is measured. */
interface Care {
  runs: number;
  /** Runs that do not count: rubbish is collected before them, and compiled code with it. */
  warmUp: number;
  /** Milliseconds of processor time that a run takes at least, by doing the task again and again. */
  least: number;
  /** Part of the most of each axis. */
  part: number;
}
const THOROUGH: Care = { runs: 3, warmUp: 3, least: 60, part: 1 };
/** What is too steep by so much that it fails among other things shows in less. */
const QUICK: Care = { runs: 2, warmUp: 1, least: 20, part: 1 / 2 };
/** How often growth that seems too steep is measured again. */
const ATTEMPTS = 3;

/** Something that a workbook can have any number of. */
interface Axis {
  what: string;
  /** Most that is measured: Excel has 1,048,576 rows, 16,384 columns, 32,767 characters a cell. */
  most: number;
  workbook(count: number): Grid[];
  /** Whether the kind of table that it is about is recognised at all: what is left alone at once is quick for nothing. */
  found: boolean;
}

const table = (sheet: string, values: RawCell[][]): Grid => ({ sheet, top: 0, left: 0, values });
const times = <T>(count: number, one: (k: number) => T): T[] =>
  Array.from({ length: count }, (_, k) => one(k));
const COUNTIES = times(10, (k) => `第${k + 1}区`);
/** A small checklist whose parts can be put in the place of the usual ones. */
const small = (
  sheet: string,
  more: { text?: string; notes?: string[]; heads?: RawCell[][] } = {}
): Grid =>
  table(sheet, [
    ["县（市、区）达标情况监测表"],
    ...(more.heads ?? []),
    ["指标", ...COUNTIES],
    ...times(12, (i) => [
      `${i + 1}.学校办学条件达到规定要求${more.text ?? ""}`,
      ...COUNTIES.map((_, r) => ((i + r) % 3 === 0 ? "※" : "√")),
    ]),
    ["注：“√”表示达标，“※”表示未达标。"],
    ...(more.notes ?? []).map((note) => [note]),
  ]);

/** The same table with its rows as columns, but for the title and the note. */
const turned = ({ sheet, values }: Grid): Grid => {
  const rows = values.map((row) => (row ?? []).map((value) => value ?? ""));
  const body = rows.slice(1, -1);
  const width = Math.max(...body.map((row) => row.length));
  return table(sheet, [
    rows[0] ?? [],
    ...times(width, (c) => body.map((row) => row[c] ?? "")),
    rows.at(-1) ?? [],
  ]);
};

const AXES: readonly Axis[] = [
  { what: "指标（行）", most: 4800, found: true, workbook: (n) => [markGrid(n, 60)] },
  { what: "县（市、区）（列）", most: 1600, found: true, workbook: (n) => [markGrid(300, n)] },
  {
    what: "县（市、区）在行（行）",
    most: 1600,
    found: true,
    workbook: (n) => [turned(markGrid(60, n))],
  },
  { what: "工作表", most: 320, found: true, workbook: (n) => times(n, (k) => small(`表${k + 1}`)) },
  {
    what: "一张工作表里的表",
    most: 320,
    found: true,
    workbook: (n) => [
      table("表", times(n, (k) => [...small(`${k}`).values, [], []] as RawCell[][]).flat()),
    ],
  },
  {
    what: "指标的字数",
    most: 6_400,
    found: true,
    workbook: (n) => [small("表", { text: "和保障水平".repeat(n) })],
  },
  {
    what: "一格里的空格",
    most: 32_000,
    found: true,
    workbook: (n) => [small("表", { text: " ".repeat(n) + "。" })],
  },
  {
    what: "表注（行）",
    most: 8_000,
    found: true,
    workbook: (n) => [
      small("表", {
        notes: times(
          n,
          (k) => `${k + 1}.第${k + 1}项按上年度决算数监测，数据由各县（市、区）上报。`
        ),
      }),
    ],
  },
  {
    what: "一条表注的字数",
    most: 1_600,
    found: true,
    workbook: (n) => [
      small("表", { notes: [times(n, (k) => `第${k}项“√”为达标，按决算数监测；`).join("")] }),
    ],
  },
  {
    what: "一条表注里编了号的句子",
    most: 4800,
    found: true,
    // The number before it stands nowhere, and is looked for in all of the note.
    workbook: (n) => [small("表", { notes: [times(n, () => "50.“√”为达标").join("")] })],
  },
  {
    what: "表头上面的说明（行）",
    most: 8_000,
    found: true,
    workbook: (n) => [
      small("表", { heads: times(n, (k) => [`填报说明第${k + 1}条：各县按年度填写。`]) }),
    ],
  },
  {
    what: "只有文字的行",
    most: 32_000,
    found: false,
    workbook: (n) => [
      table(
        "文",
        times(n, (k) => [`第${k}条`, `各县（市、区）应当于${k % 12}月底前完成整改`, "教育局"])
      ),
    ],
  },
  {
    what: "空白行",
    most: 800_000,
    found: true,
    workbook: (n) => [
      table("表", [...small("表").values, ...times(n, () => ["", "", ""])] as RawCell[][]),
    ],
  },
  {
    what: "学校",
    most: 8_000,
    found: true,
    workbook: (n) => [
      table("学校", [
        ["2023年义务教育学校资源配置情况表"],
        [
          "学校名称",
          "在校生数",
          "每百名学生拥有高于规定学历教师数",
          "每百名学生拥有县级以上骨干教师数",
          "每百名学生拥有体育、艺术专任教师数",
          "生均教学及辅助用房面积（㎡）",
          "生均体育运动场馆面积（㎡）",
          "生均教学仪器设备值（元）",
          "每百名学生拥有网络多媒体教室数",
        ],
        ...times(n, (k) => [
          `第${k + 1}小学`,
          400 + (k % 900),
          4 + (k % 5) / 10,
          1,
          0.9,
          4.5 + (k % 3),
          7.5,
          1800 + (k % 700),
          2.3,
        ]),
      ]),
    ],
  },
  {
    what: "统计表的行",
    most: 16_000,
    found: true,
    workbook: (n) => [
      table("项目", [
        ["2023年义务教育建设项目情况表"],
        ["序号", "县（市、区）", "项目数", "新增学位"],
        ...times(n, (k) => [k + 1, `第${k + 1}区`, 3, 100]),
        ["", "合计", 3 * n, 100 * n],
      ]),
    ],
  },
  {
    what: "经费测算的县（市、区）",
    most: 8_000,
    found: true,
    workbook: (n) => [
      table("经费", [
        ["2023年生均一般公共预算教育经费达到全省平均水平所需经费测算"],
        [
          "省、市、县",
          "指标值（元）",
          "较2021年定基增长（%）",
          "生均差额（元）",
          "达到省水平应增经费（亿元）",
        ],
        ["浙江省", 20_000, 12, "", ""],
        ...times(n, (k) => [`第${k + 1}县`, 18_000 + (k % 900), 10, (k % 900) - 2000, -0.5]),
      ]),
    ],
  },
  {
    what: "目标指标",
    // Beyond 20,000 different names what is remembered of them no longer fits: a step, no slope.
    most: 16_000,
    found: true,
    workbook: (n) => [
      table("目标", [
        ["“十四五”期间教育发展的主要指标及预期"],
        ["主要目标", "2020年", "2025年", "指标属性"],
        ...times(n, (k) => [`第${k + 1}类学校入学率（%）`, 80 + (k % 15), 99, "预期性"]),
      ]),
    ],
  },
];

/** Processor time of a task, in milliseconds; the least of some runs. */
function cpu(task: () => unknown, { runs: count, warmUp, least }: Care): number {
  globalThis.gc?.();
  for (let k = 0; k < warmUp; k++) task();
  const runs = times(count, () => {
    const start = process.cpuUsage();
    const spent = () => {
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    let done = 0;
    do {
      task();
      done++;
    } while (spent() < least);
    return spent() / done;
  });
  return Math.min(...runs);
}

/** Slope of a line through points of logarithms. */
function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (pick: 0 | 1) => points.reduce((sum, point) => sum + point[pick], 0) / points.length;
  const [mx, my] = [mean(0), mean(1)];
  const over = points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return over / points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}

interface Growth {
  what: string;
  points: (readonly [count: number, ms: number])[];
  exponent: number;
}

/** The times of an axis at all sizes, and the exponent through them; the smallest, which pays for what every table costs, is left out. */
function growthOf({ what, most, found, workbook }: Axis, care: Care): Growth {
  const points = times(STEPS, (k) => {
    const count = (care.part * most) / 2 ** (STEPS - 1 - k);
    const grids = workbook(count);
    if (found && reviewWorkbook(grids).tables.length === 0)
      throw new Error(`${what}: nothing recognised`);
    const task = () => adviseWorkbook(reviewWorkbook(grids).models);
    return [count, cpu(task, care)] as const;
  });
  const exponent = slope(points.slice(1).map(([n, ms]) => [Math.log(n), Math.log(ms)] as const));
  return { what, points, exponent };
}

/**
 * How the time of recognise + assess + audit + advise grows with each thing that a workbook can have many of, as a Markdown table:
 * the exponent of a power law through the processor times of four sizes, each twice the one before. Throws above 1.2.
 */
export function growthBench(): string {
  return tableOf(measured(STEEPEST, THOROUGH));
}

/** As `growthBench`, to be run among other things: throws above 1.4. */
export function growthCheck(): string {
  return tableOf(measured(STEEPEST_AMONG_OTHERS, QUICK));
}

function measured(steepest: number, care: Care): Growth[] {
  const rows = AXES.map((axis) => {
    // What else the machine does falls on one size and not on another: growth that is real is there every time.
    let least = growthOf(axis, care);
    for (let again = 0; least.exponent > steepest && again < ATTEMPTS; again++) {
      const next = growthOf(axis, care);
      if (next.exponent < least.exponent) least = next;
    }
    return least;
  });
  const steep = rows.filter(({ exponent }) => exponent > steepest);
  if (steep.length > 0)
    throw new Error(
      `grows faster than linear: ${steep.map(({ what, exponent }) => `${what} ${exponent.toFixed(2)}`).join(", ")}`
    );
  return rows;
}

function tableOf(rows: readonly Growth[]): string {
  return [
    "| what there is more of | from | to | CPU time | exponent |",
    "|---|---:|---:|---|---:|",
    ...rows.map(({ what, points, exponent }) => {
      const ms = points.map(([, time]) => time.toPrecision(3)).join(" → ");
      const [from, to] = [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 0];
      return `| ${what} | ${from.toLocaleString("en")} | ${to.toLocaleString("en")} | ${ms} ms | ${exponent.toFixed(2)} |`;
    }),
  ].join("\n");
}
