import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import ts from "typescript";
import { LATER_ARRAY, LATER_STRING } from "../../src/functions/engine/fillIn";
import { ask } from "./ask";
import { buildFunctions } from "./buildFunctions";
import { stripToEs2016, syntaxFault } from "./es2016";
import { loadRuntime } from "./loadRuntime";
import { readWorkbook } from "./readWorkbook";

const bundle = buildFunctions().get("functions.js")?.toString("utf8") ?? "";
const answers = JSON.parse(
  fs.readFileSync(path.join(__dirname, "../../src/excel/selfTest/answers.json"), "utf8")
) as Record<string, { formula: string }[]>;

/** What of the sources the compiler does not find in ES2016 and what is filled in. */
function missing(filled: string): string[] {
  const root = path.join(__dirname, "../..");
  const file = path.join(root, "filled.d.ts");
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2016.d.ts"],
    types: ["custom-functions-runtime"],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, target) =>
    name === file ? ts.createSourceFile(name, filled, target) : read(name, target);
  const entry = path.join(root, "src/functions/functions.ts");
  const program = ts.createProgram([entry, file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file: where, messageText }) =>
        `${path.basename(where?.fileName ?? "")}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`
    );
}

/** The types of what `fillIn` gives: as the standard's, in the language of its own typings. */
const FILLED = `
  interface ReadonlyArray<T> {
    at(index: number): T | undefined;
    flatMap<U>(each: (value: T, index: number, all: T[]) => U | readonly U[]): U[];
  }
  interface Array<T> {
    at(index: number): T | undefined;
    flatMap<U>(each: (value: T, index: number, all: T[]) => U | readonly U[]): U[];
  }
  interface String {
    replaceAll(what: string | RegExp, by: string): string;
    trimEnd(): string;
  }`;

// Source: Microsoft, "Runtimes in Office Add-ins": the JavaScript-only runtime of older Excel is an ES2016 engine.
describe("the functions in an engine that knows nothing later than ES2016", () => {
  it("are read: no syntax of the bundle is later", () => {
    expect(syntaxFault(bundle)).toBeNull();
  });

  it("answer every question as in an engine of today", () => {
    const workbook = readWorkbook();
    const [older, newer] = [loadRuntime(bundle, { es2016: true }), loadRuntime(bundle)];
    const formulas = Object.values(answers).flatMap((rows) => rows.map(({ formula }) => formula));
    expect(formulas.length).toBeGreaterThanOrEqual(150);
    for (const formula of formulas) {
      const [was, is] = [ask(newer, formula, workbook), ask(older, formula, workbook)];
      expect(JSON.stringify([formula, is])).toBe(JSON.stringify([formula, was]));
    }
  });

  it("call nothing later than ES2016 but what is filled in, on no way through the sources", () => {
    expect(missing(FILLED)).toEqual([]);
    for (const name of [...Object.keys(LATER_ARRAY), ...Object.keys(LATER_STRING)])
      expect(
        missing(FILLED.replaceAll(`${name}(`, "other(").replaceAll(`${name}<`, "other<"))
      ).not.toEqual([]);
  });
});

describe("the engine of the tests", () => {
  const world = vm.createContext({});
  stripToEs2016(world);

  it.each(["[].flatMap", "[].at", "''.replaceAll", "''.matchAll", "''.trimEnd", "''.padStart"])(
    "does not have %s",
    (member) => expect(vm.runInContext(member, world)).toBeUndefined()
  );

  it.each(["Object.entries", "Object.fromEntries", "Object.hasOwn", "Promise.allSettled"])(
    "does not have %s",
    (member) => expect(vm.runInContext(member, world)).toBeUndefined()
  );

  it.each(["globalThis", "BigInt", "WeakRef", "structuredClone", "Intl", "console"])(
    "does not know %s",
    (name) => expect(vm.runInContext(`typeof ${name}`, world)).toBe("undefined")
  );

  it.each(["(?<year>a)", "(?<=a)b", "(?<!a)b"])("does not read the pattern %s", (pattern) => {
    expect(() => vm.runInContext(`new RegExp(${JSON.stringify(pattern)})`, world)).toThrow(
      /SyntaxError/
    );
    expect(syntaxFault(`/${pattern}/`)).not.toBeNull();
  });

  it.each(["a ?? b", "a?.b", "({ ...a })", "async () => 1", "/./s", "/\\p{L}/u"])(
    "does not read %s",
    (program) => expect(syntaxFault(program)).not.toBeNull()
  );
});
