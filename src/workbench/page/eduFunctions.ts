import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import type { RegisterFunction } from "../host/surroundings";
import type { CustomFunction } from "../host/univerFunction";

/** A function in functions.json. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  parameters: { name: string; description: string; optional?: boolean }[];
}

/**
 * Makes the functions of a built bundle known to Univer's formulas, with the help that Excel shows while they are
 * typed. `associated` are the functions by id, as the bundle associates them.
 */
export function registerFunctions(
  register: RegisterFunction,
  namespace: string,
  metadata: readonly FunctionMetadata[],
  associated: ReadonlyMap<string, CustomFunction>
): void {
  for (const declared of metadata) {
    const run = associated.get(declared.id);
    if (!run) throw new Error(`The functions bundle does not associate ${declared.id}.`);
    register(run, infoOf(`${namespace}.${declared.name}`, declared));
  }
}

function infoOf(
  functionName: string,
  { description, parameters }: FunctionMetadata
): IFunctionInfo {
  return {
    functionName,
    functionType: FunctionType.User,
    description,
    abstract: description.split("\n")[0] ?? "",
    functionParameter: parameters.map(({ name, description: detail, optional }) => ({
      name,
      detail,
      example: "",
      require: optional ? 0 : 1,
      repeat: 0,
    })),
  };
}
