import { ExcelFailure } from "./excelFailure";

/** A member of Excel's API that the embedded host does not have yet, by name: "HostRange.Sort". */
export class NotImplemented extends ExcelFailure {
  constructor(member: string) {
    super("NotImplemented", `The embedded host does not implement ${member}.`);
    this.name = "NotImplemented";
  }
}
