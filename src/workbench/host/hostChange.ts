/** A change of the workbook that handlers are told of, whoever made it: the user or an add-in. */
export type HostChange =
  | { kind: "cells"; sheetId: string; address: string }
  | { kind: "added"; sheetId: string }
  | { kind: "deleted"; sheetId: string }
  /** A sheet came in front. */
  | { kind: "activated"; sheetId: string }
  | { kind: "renamed"; sheetId: string; before: string; after: string };
