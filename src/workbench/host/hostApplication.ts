import { ExcelFailure } from "./excelFailure";
import type { HostWorkbook } from "./hostWorkbook";

/** Excel.Application, as far as an add-in uses it here. */
export class HostApplication {
  static readonly since = { SuspendApiCalculationUntilNextSync: 1.6 };

  constructor(private readonly workbook: HostWorkbook) {}

  Calculate(type: string): void {
    if (!["Recalculate", "Full", "FullRebuild"].includes(type))
      throw new ExcelFailure("InvalidArgument", `No calculation ${type}`);
    for (const sheet of this.workbook.inOrder()) sheet.Calculate();
  }

  SuspendApiCalculationUntilNextSync(): void {
    // The host calculates at the end of a request anyway.
  }
}
