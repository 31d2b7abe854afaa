import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/** A regular expression of the program, and the file that it stands in. */
export interface Expression {
  file: string;
  pattern: RegExp;
}

const SOURCE = join(__dirname, "../../src");
/** Rooms that meet texts from outside: cells, files, what users type. */
const ROOMS = ["core", "ooxml", "cli", "functions"];
/** Files that do something when they are loaded. */
const PROGRAMS = /cli\/main\.ts$|functions\/functions\.ts$|\/build\//;

/** Every regular expression of the rooms that meet texts from outside: as written, and as put together on loading. */
export function allExpressions(): Expression[] {
  const files = ROOMS.flatMap((room) => filesIn(join(SOURCE, room)));
  return [
    ...files.flatMap(literalsIn),
    ...files.filter((file) => !PROGRAMS.test(file)).flatMap(builtBy),
  ];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.name.endsWith(".ts") ? [path] : [];
  });
}

/** The expressions that stand in a file between slashes. */
function literalsIn(path: string): Expression[] {
  const file = relative(SOURCE, path);
  const found: Expression[] = [];
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  function visit(node: ts.Node): void {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ file, pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) });
    }
    ts.forEachChild(node, visit);
  }
  visit(source);
  return found;
}

/** The expressions that a file puts together from words when it is loaded. */
function builtBy(path: string): Expression[] {
  const file = relative(SOURCE, path);
  const found: Expression[] = [];
  const Original = RegExp;
  class Recorded extends Original {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags);
      found.push({ file, pattern: new Original(this.source, this.flags) });
    }
  }
  globalThis.RegExp = Recorded as RegExpConstructor;
  try {
    jest.isolateModules(() => void jest.requireActual(path));
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}
