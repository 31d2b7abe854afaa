import type { ResourceId } from "../../../core/standard/resourceStandards";
import type { SchoolLevel } from "../../../core/standard/schoolLevel";

/** What the user typed over a standard is kept under this: a resource's threshold, or "cv" for the limit of 差异系数. */
export function standardKey(of: ResourceId | "cv", level: SchoolLevel): string {
  return `${of} ${level}`;
}
