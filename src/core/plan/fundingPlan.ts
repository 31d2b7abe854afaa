/** How each region's money a student reaches the benchmark by a year; plain data, amounts in yuan unless said. */
export interface FundingPlan {
  sheet: string;
  title: string;
  /** A1 range. */
  range: string;
  /** Name of the benchmark as printed. */
  benchmark: string;
  /** Year of the actual figures, year that the printed benchmark is for, year to reach it by. */
  baseYear: number;
  targetYear: number;
  byYear: number;
  stages: StagePlan[];
}

export interface StagePlan {
  name: string;
  /** The printed benchmark. */
  target: number;
  /** Yearly growth of the benchmark that the plan counts with, a fraction; null when it is not known. */
  benchmarkGrowth: number | null;
  /** The benchmark in each year from the base year on; [] when its growth is not known. */
  benchmarkByYear: { year: number; amount: number }[];
  regions: RegionFundingPlan[];
}

export interface RegionFundingPlan {
  name: string;
  /** `enough`: the base-year figure is the benchmark of the last year already. `unknown`: nothing determines it. */
  verdict: "needed" | "enough" | "unknown";
  /** Actual of the base year; null when the sheet does not determine it. */
  actual: number | null;
  /** Cell of the printed growth or gap that it follows from; '' when none. */
  cell: string;
  /** Equal yearly growth from the base year on that reaches the benchmark, a fraction; 0 when enough. */
  growth: number | null;
  students: Students | null;
  /** From the base year to the last; [] when unknown. */
  years: PlanYear[];
}

/** Number of students, with what rounding allows when it was derived. */
export interface Students {
  count: number;
  least: number;
  most: number;
  /** `derived`: 应增经费 ÷ 差额. */
  from: "printed" | "derived" | "given";
}

export interface PlanYear {
  year: number;
  amount: number;
  /** amount − benchmark: negative is a shortfall. */
  gap: number;
  /** More than in the base year, a student. */
  more: number;
  /** The same in 亿元; null when the number of students is not known. */
  moreInAll: number | null;
}
