import { FunctionType } from "@univerjs/engine-formula";
import { actual } from "../../functions/actual";
import { compare } from "../../functions/compare";
import { coefVar } from "../../functions/coefVar";
import { gap } from "../../functions/gap";
import { growth } from "../../functions/growth";
import { mark } from "../../functions/mark";
import { meets } from "../../functions/meets";
import { need } from "../../functions/need";
import { pace } from "../../functions/pace";
import { progress } from "../../functions/progress";
import { rank } from "../../functions/rank";
import { rate } from "../../functions/rate";
import { remaining } from "../../functions/remaining";
import { shortfall } from "../../functions/shortfall";
import { unmet } from "../../functions/unmet";
import { unmetList } from "../../functions/unmetList";
import type { RegisterFunction } from "./surroundings";
import type { CustomFunction } from "./univerFunction";

/** A function's rest of optional arguments is typed one by one; here they come as they were typed in the sheet. */
const FUNCTIONS: Record<string, unknown> = {
  ACTUAL: actual,
  COMPARE: compare,
  COEFVAR: coefVar,
  GAP: gap,
  GROWTH: growth,
  MARK: mark,
  MEETS: meets,
  NEED: need,
  PACE: pace,
  PROGRESS: progress,
  RANK: rank,
  RATE: rate,
  REMAINING: remaining,
  SHORTFALL: shortfall,
  UNMET: unmet,
  UNMETLIST: unmetList,
};

/** Makes =EDU.RATE(…) and the others work in a workbook of Univer's, called as Excel's functions runtime calls them. */
export function registerEduFunctions(register: RegisterFunction): void {
  // Excel's runtime gives its errors a class; without it the functions throw plain errors with a code.
  Object.assign(globalThis, { CustomFunctions: Reflect.get(globalThis, "CustomFunctions") ?? {} });
  for (const [name, implementation] of Object.entries(FUNCTIONS))
    register(implementation as CustomFunction, {
      functionName: `EDU.${name}`,
      functionType: FunctionType.User,
      description: "",
      abstract: "",
      functionParameter: [],
    });
}
