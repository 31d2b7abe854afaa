import { zhCN, type HostErrorKind } from "../i18n/zhCN";

/**
 * The one error that leaves src/excel: Excel refused or failed. `kind` says why, `message` is a Chinese
 * sentence with the way out, `sheets` names the sheets in the way ([] when none in particular), `cause` is the
 * error as Excel gave it, for a log and never for the user.
 */
export class HostError extends Error {
  readonly kind: HostErrorKind;
  readonly sheets: readonly string[];

  constructor(kind: HostErrorKind, cause: unknown, sheets: readonly string[] = []) {
    super(zhCN.hostError[kind] + (sheets.length > 0 ? zhCN.onSheets(sheets.join("、")) : ""), {
      cause,
    });
    this.name = "HostError";
    this.kind = kind;
    this.sheets = sheets;
  }
}
