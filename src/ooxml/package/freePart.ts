import type { PackageEdit } from "./packageEdit";

/** The first name of a part, numbered from 1, that the package does not have: "xl/charts/chart", "xml" → "xl/charts/chart1.xml". */
export function freePart(edit: PackageEdit, stem: string, ending: string): string {
  let number = 1;
  while (edit.has(`${stem}${number}.${ending}`)) number++;
  return `${stem}${number}.${ending}`;
}
