import { SCHOOL_RESOURCES } from "../words/schoolResources";

/** The standard of one of the seven resources, in its own unit. */
export function thresholdOf(resource: number, level: "小学" | "初中"): number {
  const standard = SCHOOL_RESOURCES[resource]?.[level];
  if (standard === undefined) throw new Error(`no resource ${resource}`);
  return standard;
}
