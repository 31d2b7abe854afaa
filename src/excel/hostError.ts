import { zhCN, type HostErrorKind } from "../i18n/zhCN";

/**
 * The one error that leaves src/excel: Excel refused or failed. `kind` says why, `message` is a Chinese
 * sentence with the way out, `cause` the error as Excel gave it, for a log and never for the user.
 */
export class HostError extends Error {
  readonly kind: HostErrorKind;

  constructor(kind: HostErrorKind, cause: unknown) {
    super(zhCN.hostError[kind], { cause });
    this.name = "HostError";
    this.kind = kind;
  }
}
