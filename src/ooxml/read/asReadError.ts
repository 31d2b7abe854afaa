import { PackageError } from "../package/packageError";
import { XmlError } from "../xml/xmlError";
import { ZipError, type ZipProblem } from "../zip/zipError";
import type { Problem } from "./problems";
import { ReadError } from "./readError";

const ZIP_PROBLEMS: Readonly<Record<ZipProblem, Problem>> = {
  truncated: "truncated",
  corrupt: "damaged",
  encrypted: "password",
  unsupported: "damaged",
  "too-large": "tooLarge",
};

/** What an error of reading a package means for the user; undefined when it is none of those, but a mistake elsewhere. */
export function asReadError(error: unknown): ReadError | undefined {
  if (error instanceof ReadError) return error;
  if (error instanceof ZipError) return new ReadError(ZIP_PROBLEMS[error.problem]);
  return error instanceof XmlError || error instanceof PackageError
    ? new ReadError("damaged")
    : undefined;
}
