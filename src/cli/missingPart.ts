import { errorCode } from "./errorCode";

/** What to do where a file that belongs beside the command is not there; undefined for every other error. */
export function missingPart(error: unknown): string | undefined {
  if (errorCode(error) !== "ERR_MODULE_NOT_FOUND") return undefined;
  return "命令的文件不全：edu-check.mjs 要和同一文件夹里的其他 edu-check.*.mjs 放在一起，请整个文件夹一起复制，再运行。";
}
