import type { ExpectedFunding } from "../expect/expectation";
import { expectFunding } from "./expectFunding";
import type { FundingModel } from "./fundingModel";
import type { MoneyCells } from "./layoutFunding";

/** The same as a table a stage: blocks under headings of their own may be read so. */
export function expectBlocks(model: FundingModel, cells: MoneyCells): ExpectedFunding[] {
  return model.stages.map((stage, s) =>
    expectFunding({ ...model, stages: [stage] }, cells.slice(s, s + 1))
  );
}
