import path from "node:path";
import ts from "typescript";
import type { Place } from "./places";
import { planted } from "./schemata";

/**
 * The places whose fault the compiler lets pass: what it refuses can never reach a user. Each file is looked at on its own,
 * with one fault a round. That a name is no longer used does not count.
 */
export function compiling(root: string, places: readonly Place[]): Place[] {
  const configPath = path.join(root, "tsconfig.json");
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile(configPath, ts.sys.readFile).config,
    ts.sys,
    root
  );
  const options = { ...config.options, noUnusedLocals: false, noUnusedParameters: false };
  const host = ts.createCompilerHost(options);
  const texts = new Map<string, string>();
  const sources = new Map<string, ts.SourceFile | undefined>();
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) => {
    const text = texts.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    if (!sources.has(name)) sources.set(name, getSourceFile.call(host, name, ...rest));
    return sources.get(name);
  };

  function refused(round: readonly Place[]): Set<Place> {
    texts.clear();
    const pathOf = ({ file }: Place) => path.join(root, file);
    for (const place of round)
      texts.set(pathOf(place), planted(host.readFile(pathOf(place)) ?? "", place));
    const program = ts.createProgram(round.map(pathOf), options, host);
    return new Set(
      round.filter((place) => {
        const source = program.getSourceFile(pathOf(place));
        return (
          program.getSyntacticDiagnostics(source).length > 0 ||
          program.getSemanticDiagnostics(source).length > 0
        );
      })
    );
  }

  const passed = new Set<Place>();
  for (let left = [...places]; left.length > 0;) {
    const round = left.filter(({ file }, k) => left.findIndex((one) => one.file === file) === k);
    const bad = refused(round);
    for (const place of round) if (!bad.has(place)) passed.add(place);
    left = left.filter((place) => !round.includes(place));
  }
  return places.filter((place) => passed.has(place));
}
