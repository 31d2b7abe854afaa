import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import type { ArgumentCount, RegisterFunction } from "../host/surroundings";
import type { CustomFunction } from "../host/univerFunction";
import type { PageTexts } from "./pageTexts";

/** A function in functions.json. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  parameters: { name: string; description: string; optional?: boolean }[];
}

/**
 * Makes the functions of a built bundle known to Univer's formulas, with the help that Excel shows while they are
 * typed; a wrong number of arguments is told in the words of `texts`. `associated` are the functions by id, as the bundle associates them.
 */
export function registerFunctions(
  register: RegisterFunction,
  namespace: string,
  metadata: readonly FunctionMetadata[],
  associated: ReadonlyMap<string, CustomFunction>,
  texts: () => PageTexts
): void {
  for (const declared of metadata) {
    const run = associated.get(declared.id);
    if (!run) throw new Error(`The functions bundle does not associate ${declared.id}.`);
    const name = `${namespace}.${declared.name}`;
    const count: ArgumentCount = {
      least: declared.parameters.filter(({ optional }) => !optional).length,
      most: declared.parameters.length,
      wrong: (given) => texts().argumentCount(name, count, given),
    };
    register(run, infoOf(name, declared), count);
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
