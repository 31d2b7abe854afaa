import { runExcel } from "./runExcel";

const WHOLE = /^\$?[A-Z]+:\$?[A-Z]+$|^\$?\d+:\$?\d+$/;

/**
 * The sheet in front and the A1 address selected on it, without "$"; of whole rows or columns the part that holds
 * values. One sync; rejects with a HostError, of kind "selection" when several areas, or no cells, are selected.
 */
export function selection(): Promise<{ sheet: string; address: string }> {
  return runExcel(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address,worksheet/name");
    const used = selected.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    const own = localAddress(selected.address);
    const address = WHOLE.test(own) && !used.isNullObject ? localAddress(used.address) : own;
    return { sheet: selected.worksheet.name, address };
  });
}

/** 'My sheet'!$A$1:B2 → A1:B2. */
function localAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
}
