import { NotImplemented } from "./notImplemented";

/** A member of a host object by its name on the wire; one that the object lacks is a NotImplemented. */
export function readMember(target: unknown, name: string): unknown {
  if (typeof target !== "object" || target === null) throw new NotImplemented(name);
  if (!(name in target)) throw new NotImplemented(`${target.constructor.name}.${name}`);
  return Reflect.get(target, name);
}
