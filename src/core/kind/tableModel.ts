import type { ChecklistModel } from "./checklist/model";
import type { FundingModel } from "./funding/model";
import type { SchoolsModel } from "./schools/model";
import type { StatisticsModel } from "./statistics/model";
import type { TargetsModel } from "./targets/model";

/** A recognised table of any kind, with the cells behind its figures; plain data. */
export type TableModel =
  ChecklistModel | FundingModel | SchoolsModel | StatisticsModel | TargetsModel;
