import { normalForm } from "../cell/normalForm";

const OWN = /本级|^(?:省|市|州|区|县)?(?:直属?|属)(?:单位|学校)?$|^市级$/;

/** Whether a name in a region column is a city's (province's, county's) own schools rather than a county: 市本级, 市直. */
export function isOwnLevel(name: string): boolean {
  return OWN.test(normalForm(name));
}
