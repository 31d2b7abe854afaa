import type { HostChange } from "./hostChange";

/** Office.js's numbers for events. */
const TYPES: Record<HostChange["kind"], number> = {
  cells: 10,
  activated: 11,
  added: 13,
  deleted: 15,
  renamed: 25,
};

/** A change as the message that Office.js hands on to the handlers of the workbook's and the sheet's events. */
export function eventMessage(change: HostChange): object {
  const { kind, sheetId: worksheetId } = change;
  const entry = {
    messageCategory: 65_536,
    messageType: TYPES[kind],
    isRemoteOverride: false,
    message: JSON.stringify({ worksheetId, source: "Local", ...details(change) }),
  };
  const targets = kind === "cells" ? ["Workbook", worksheetId] : ["Workbook"];
  return { entries: targets.map((targetId) => ({ ...entry, targetId })) };
}

function details(change: HostChange): object {
  switch (change.kind) {
    case "cells":
      return { address: change.address, changeType: "RangeEdited" };
    case "renamed":
      return { nameBefore: change.before, nameAfter: change.after };
    default:
      return {};
  }
}
