import { readPeriod } from "../compare/readPeriod";
import type { Grid } from "../sheet/grid";
import type { FundingModel } from "../kind/funding/model";
import { BASE_YEAR } from "../lexicon/zh/dates";

/** Years of a funding table; null where the sheet does not say. */
export interface FundingYears {
  /** Year of the figures that the growth is counted from: 较2021年. */
  base: number | null;
  /** Year that the benchmark is for: the title's. */
  target: number | null;
}

/** The years that the title and the header of a funding table name; `grid` is the sheet that it stands on. */
export function fundingYears(model: FundingModel, grid?: Grid): FundingYears {
  const texts = [
    ...model.stages.flatMap(({ headers }) => Object.values(headers)),
    ...(grid === undefined ? [] : textsOf(grid, model)),
  ];
  const base = texts.map((text) => BASE_YEAR.exec(text)).find((match) => match !== null);
  return {
    base: base ? Number(base[1] ?? base[2]) : null,
    target: readPeriod(model.title)?.year ?? readPeriod(model.sheet)?.year ?? null,
  };
}

function textsOf({ values, top }: Grid, { area }: FundingModel): string[] {
  const rows = values.slice(Math.max(0, area.top - top), area.bottom - top + 1);
  return rows.flatMap((row) => (row ?? []).filter((cell) => typeof cell === "string"));
}
