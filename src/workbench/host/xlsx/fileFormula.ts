import { storedFormula } from "../../../core/formula/storedFormula";
import { withFuturePrefixes } from "../../../ooxml/patch/futureFunctions";

/** A formula "=…" as files hold it: without "=", functions of add-ins and of later Excels under their stored names. */
export function fileFormula(formula: string): string {
  return withFuturePrefixes(storedFormula(formula)).replace(/^=/, "");
}
