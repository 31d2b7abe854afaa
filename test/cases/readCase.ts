import { readFileSync } from "node:fs";
import path from "node:path";
import type { Grid } from "../../src/core/sheet/grid";
import type { Facts } from "./facts";

/** The sheets of a case, as a reader of the file would hand them over. */
export function readInput(folder: string): Grid[] {
  return JSON.parse(readFileSync(path.join(folder, "input.json"), "utf8")) as Grid[];
}

/** What a person knows of the case's tables; never rewritten by a program. */
export function readFacts(folder: string): Facts {
  return JSON.parse(readFileSync(path.join(folder, "facts.json"), "utf8")) as Facts;
}
