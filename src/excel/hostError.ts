import { hostErrorSentence, type HostFailure } from "../i18n/hostErrorSentence";
import { zhCN, type HostErrorKind } from "../i18n/zhCN";

/**
 * The one error that leaves src/excel: Excel refused or failed. `kind` says why, `message` is a Chinese
 * sentence with the way out, `places` names the sheets in the way or the cells concerned ([] when none in particular), `cause`
 * is the error as Excel gave it, for a log and never for the user.
 */
export class HostError extends Error implements HostFailure {
  readonly kind: HostErrorKind;
  readonly places: readonly string[];

  constructor(kind: HostErrorKind, cause: unknown, places: readonly string[] = []) {
    super(hostErrorSentence({ kind, places }, zhCN), { cause });
    this.name = "HostError";
    this.kind = kind;
    this.places = places;
  }
}
