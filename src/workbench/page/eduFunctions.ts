import type { FUniver } from "@univerjs/core/facade";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { callFunction, type CustomFunction } from "../host/callFunction";

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
  api: FUniver,
  namespace: string,
  metadata: readonly FunctionMetadata[],
  associated: ReadonlyMap<string, CustomFunction>
): void {
  const formula = api.getFormula();
  for (const declared of metadata) {
    const run = associated.get(declared.id);
    if (!run) throw new Error(`The functions bundle does not associate ${declared.id}.`);
    const description = infoOf(`${namespace}.${declared.name}`, declared);
    formula.registerFunction(
      description.functionName,
      (...values: unknown[]) => callFunction(run, values, declared.parameters.length),
      { description }
    );
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
