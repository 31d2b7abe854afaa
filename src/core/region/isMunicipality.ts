import { PROVINCES } from "./divisions";
import { regionName } from "./regionName";

/** Whether a name is that of a city that is a province: 北京市, 重庆市. */
export function isMunicipality(name: string): boolean {
  return municipalities.has(regionName(name));
}

const municipalities = new Set(PROVINCES.split(/\s+/).filter((name) => name.endsWith("市")));
