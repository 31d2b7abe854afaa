import { HostNull } from "./hostNull";
import { readMember } from "./readMember";
import type { WireQuery } from "./wire";

/**
 * The answer to a load: the selected scalars of an object, or of every item of a collection. A select may be a
 * path ("areas/items/rowIndex"); "items" steps into a collection. Selecting nothing gives the id alone.
 */
export function queryResult(target: unknown, query: WireQuery, apiVersion: number): unknown {
  return pick(
    target,
    (query.Select ?? []).map((path) => path.split("/")),
    apiVersion
  );
}

function pick(target: unknown, paths: string[][], apiVersion: number): unknown {
  if (typeof target !== "object" || target === null || Array.isArray(target)) return target;
  if (target instanceof HostNull) return null;
  if (Object.getPrototypeOf(target) === Object.prototype && !("_Items" in target)) return target;
  if ("_Items" in target && Array.isArray(target._Items)) {
    const inner = paths.map((path) => (path[0] === "items" ? path.slice(1) : path));
    return { _Items: target._Items.map((item) => pick(item, inner, apiVersion)) };
  }
  const answer: Record<string, unknown> = {};
  if ("_Id" in target) answer["_Id"] = target._Id;
  for (const head of new Set(paths.flatMap((path) => path.slice(0, 1)))) {
    const name = head.charAt(0).toUpperCase() + head.slice(1);
    const rest = paths.filter((path) => path[0] === head).map((path) => path.slice(1));
    answer[name] = pick(
      readMember(target, name, apiVersion),
      rest.filter((path) => path.length > 0),
      apiVersion
    );
  }
  return answer;
}
