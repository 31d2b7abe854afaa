import { normalForm } from "../cell/normalForm";
import { ZONE_ALONE } from "../lexicon/zh/places";
import { regionStem } from "./regionName";

/**
 * Whether one name of a zone is the short form of another's: 新区 of 台州湾新区. Only a name that says nothing but what kind of
 * zone it is stands for another, and only for one that ends with it.
 */
export function isShortForm(short: string, long: string): boolean {
  const [part, whole] = [regionStem(short), normalForm(long).replace(/\(.*$/, "")];
  return ZONE_ALONE.test(part) && whole.length > part.length && whole.endsWith(part);
}

/** Whether a name says nothing but what kind of zone it is: 新区. */
export function isZoneAlone(name: string): boolean {
  return ZONE_ALONE.test(name);
}
