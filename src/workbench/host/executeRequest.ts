import { HostNull } from "./hostNull";
import type { HostWorkbook } from "./hostWorkbook";
import { queryResult } from "./queryResult";
import { readMember } from "./readMember";
import type { WireAction, WireArguments, WireRequest } from "./wire";

/** Office.js's numbers for how an object is reached and what is done to it. */
const PATH = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

/**
 * Does what one request asks of an object model and gives one value an action, in order. Throws NotImplemented
 * for a member the model lacks; actions before it stay done, as in Excel.
 */
export async function executeRequest(
  root: HostWorkbook,
  request: WireRequest
): Promise<{ ActionId: number; Value: unknown }[]> {
  const member = (target: unknown, name: string) => readMember(target, name, root.state.apiVersion);
  const made = new Map<number, unknown>();
  const objectAt = (id: number): unknown => {
    if (!made.has(id)) made.set(id, resolve(id));
    return made.get(id);
  };

  function resolve(id: number): unknown {
    const path = request.ObjectPaths[id];
    if (!path) throw new Error(`The request names no object path ${id}.`);
    if (path.ObjectPathType === PATH.root) return root;
    if (path.ObjectPathType === PATH.nothing) return new HostNull();
    if (path.ObjectPathType === PATH.reference) return root.references.get(path.Name);
    const parent = objectAt(path.ParentObjectPathId ?? 0);
    if (parent instanceof HostNull) return parent;
    if (path.ObjectPathType === PATH.property) return member(parent, path.Name);
    if (path.ObjectPathType === PATH.indexer)
      return callMember(parent, "GetItem", path.ArgumentInfo);
    if (path.ObjectPathType === PATH.method)
      return callMember(parent, path.Name, path.ArgumentInfo);
    throw new Error(`Object path type ${path.ObjectPathType} is not known.`);
  }

  function callMember(target: unknown, name: string, info: WireArguments | undefined): unknown {
    const method = member(target, name);
    if (typeof method !== "function") throw new Error(`${name} is not a method.`);
    return Reflect.apply(method, target, argumentsOf(info));
  }

  function argumentsOf(info: WireArguments | undefined): unknown[] {
    const referenced = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => {
      const id = referenced?.[i];
      return id ? objectAt(id) : value;
    });
  }

  function run(action: WireAction): unknown {
    if (action.ActionType === ACTION.trace) return undefined;
    const target = objectAt(action.ObjectPathId);
    if (target instanceof HostNull) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return idOf(target);
      case ACTION.query:
        return queryResult(target, action.QueryInfo ?? {}, root.state.apiVersion);
      case ACTION.method:
        return callMember(target, action.Name, action.ArgumentInfo);
      case ACTION.set:
        member(target, action.Name);
        Reflect.set(Object(target), action.Name, argumentsOf(action.ArgumentInfo)[0]);
        return undefined;
      default:
        throw new Error(`Action type ${action.ActionType} is not known.`);
    }
  }

  const results: { ActionId: number; Value: unknown }[] = [];
  for (const action of request.Actions) {
    // What is read is calculated first, as in Excel; looks before that, since Univer forgets what was spilled under them.
    if (action.ActionType === ACTION.query) {
      for (const { cells } of root.inOrder()) cells.flush();
      await root.engine.settle();
    }
    results.push({ ActionId: action.Id, Value: await run(action) });
  }
  return results;
}

/** Office.js addresses the object by these in later requests; an empty answer still says that it is there. */
function idOf(target: unknown): unknown {
  if (typeof target !== "object" || target === null) return undefined;
  if ("_ReferenceId" in target && target._ReferenceId) return { _ReferenceId: target._ReferenceId };
  return "_Id" in target ? { _Id: target._Id } : {};
}
