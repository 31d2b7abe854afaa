import { normalForm } from "../cell/normalForm";
import { OWN_LEVEL } from "../lexicon/zh/places";

/** Whether a name in a region column is a city's (province's, county's) own schools rather than a county: 市本级, 市直. */
export function isOwnLevel(name: string): boolean {
  return OWN_LEVEL.test(normalForm(name));
}
