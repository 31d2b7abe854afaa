import { TOWN } from "../lexicon/zh/places";

/** Whether a name is that of a town, a township or a street office: what stands under a county. */
export function isTown(name: string): boolean {
  return TOWN.test(name);
}
