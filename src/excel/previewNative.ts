import { nativePlan, type NativeStep } from "../core/formula/nativePlan";
import { findEduFormulas } from "./findEduFormulas";
import { runExcel } from "./runExcel";

/**
 * What `toNativeFormulas` would do with each EDU formula of the workbook, as far as it can be told without trying; nothing is
 * changed. [] without EDU formulas. The syncs of `findEduFormulas`; rejects with a HostError.
 */
export function previewNative(): Promise<NativeStep[]> {
  return runExcel(async (context) => {
    const { found } = await findEduFormulas(context);
    return found.map(({ sheet, cell, area, formula }) =>
      nativePlan({ sheet: sheet.name, cell, area, formula })
    );
  });
}
