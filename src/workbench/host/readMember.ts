import { ExcelFailure } from "./excelFailure";
import { NotImplemented } from "./notImplemented";

/** A class of the host, with the requirement set of each member that is not as old as Excel's API itself. */
interface HostClass {
  name: string;
  since?: Readonly<Record<string, number>>;
}

/**
 * A member of a host object by its name on the wire. One that the object lacks is a NotImplemented; one of a newer
 * requirement set than the host claims to have is refused as Excel refuses it.
 */
export function readMember(target: unknown, name: string, apiVersion: number): unknown {
  if (typeof target !== "object" || target === null) throw new NotImplemented(name);
  const owner = target.constructor as unknown as HostClass;
  if (!/^_?[A-Z]/.test(name) || !(name in target))
    throw new NotImplemented(`${owner.name}.${name}`);
  if (apiSetOf(owner.since?.[name]) > apiSetOf(apiVersion))
    throw new ExcelFailure("ApiNotFound", `${owner.name}.${name} needs a newer Excel.`);
  return Reflect.get(target, name);
}

/** 1.13 is newer than 1.9: what stands behind the point counts. */
function apiSetOf(version = 1.1): number {
  const known = apiSets.get(version);
  if (known !== undefined) return known;
  const set = Number(String(version).split(".")[1] ?? 0);
  apiSets.set(version, set);
  return set;
}

const apiSets = new Map<number, number>();
