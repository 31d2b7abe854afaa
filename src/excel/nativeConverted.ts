import { locateNative } from "./locateNative";
import { runExcel } from "./runExcel";

/** How many EDU formulas `putBackNative` could put back, in the syncs of `locateNative`; rejects with a HostError. */
export function nativeConverted(): Promise<number> {
  return runExcel(async (context) => (await locateNative(context)).here.length);
}
