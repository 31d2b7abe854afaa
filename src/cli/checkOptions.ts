import { parseArgs } from "node:util";
import { errorCode } from "./errorCode";

/** What the user asked for. */
export interface CheckOptions {
  files: string[];
  json: boolean;
  strict: boolean;
  help: boolean;
  /** Folder for flagged copies; absent when none are wanted. */
  out?: string;
}

/** Options from the command line, or one Chinese line that says what is wrong with it. */
export function checkOptions(argv: readonly string[]): CheckOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        strict: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
        out: { type: "string" },
      },
    });
    const { json, strict, help, out } = values;
    if (!help && positionals.length === 0) return "没有写要检查的文件。";
    if (out === "") return "--out 后面要写文件夹。";
    return { files: positionals, json, strict, help, ...(out !== undefined && { out }) };
  } catch (error) {
    const code = errorCode(error);
    const option = /'(--?[^\s'<=]+)/.exec(String(error))?.[1] ?? "";
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `不认识的选项 ${option}。`;
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
      return option === "--out" ? "--out 后面要写文件夹。" : `选项 ${option} 后面不能写值。`;
    throw error;
  }
}
