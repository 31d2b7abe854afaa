import { readFileSync } from "node:fs";
import { calculatedCells } from "./calculatedCells";
import type { Sheets } from "./cells";
import { type Difference, differences } from "./differences";
import { librarySheets } from "./librarySheets";
import { officeSheets } from "./officeSheets";
import { type OwnSheets, ownSheets } from "./ownSheets";
import { workbookPaths } from "./workbookPaths";

const SHOWN = 3;

/**
 * `npm run agree -- [--no-office] FILE|FOLDER…` reads each .xlsx with our scanner, with SheetJS and, by conversion, with
 * LibreOffice, and prints the cells in which one of them differs from ours. What differs is then looked at by a person:
 * docs/decisions/2026-11-26-own-scanner.md names what is known.
 */
function main(argv: readonly string[]): void {
  const paths = workbookPaths(argv.filter((argument) => !argument.startsWith("--")));
  const own = new Map(paths.map((path) => [path, ownSheets(readFileSync(path))]));
  report("SheetJS", own, new Map(paths.map((path) => [path, librarySheets(readFileSync(path))])));
  if (!argv.includes("--no-office"))
    report("LibreOffice", own, officeSheets(paths), (path) => calculatedCells(readFileSync(path)));
}

function report(
  name: string,
  own: ReadonlyMap<string, OwnSheets | string>,
  other: ReadonlyMap<string, Sheets>,
  calculated?: (path: string) => ReturnType<typeof calculatedCells>
): void {
  let [agree, differ, refused, theyRefuse] = [0, 0, 0, 0];
  for (const [path, ours] of own) {
    const theirs = other.get(path) ?? null;
    if (typeof ours === "string") {
      refused++;
      if (theirs !== null) print(`${path}: we refuse (${ours}), ${name} reads it`);
    } else if (theirs === null) {
      theyRefuse++;
      print(`${path}: ${name} does not read it`);
    } else {
      const found = differences(ours, theirs, calculated?.(path));
      if (found.length === 0) agree++;
      else {
        differ++;
        print(`${path}: ${found.length} cells\n${found.slice(0, SHOWN).map(line).join("\n")}`);
      }
    }
  }
  print(
    `${name}: ${agree} agree, ${differ} differ, we refuse ${refused}, it does not read ${theyRefuse}`
  );
}

function line({ sheet, cell, own, other }: Difference): string {
  const shown = (value: unknown) => JSON.stringify(value).slice(0, 80);
  return `  ${sheet}!${cell}: ours ${shown(own)}, other ${shown(other)}`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

main(process.argv.slice(2));
