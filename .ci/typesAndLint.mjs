// What `npm run typecheck` and `npm run lint` check, with the sources read once: the rules that look at types use the
// program that the compiler has checked. Prints what is wrong and exits 1 then.
import path from "node:path";
import { performance } from "node:perf_hooks";
import { ESLint } from "eslint";
import ts from "typescript";

const root = path.resolve(import.meta.dirname ?? ".", "..");
const host = {
  getCurrentDirectory: () => root,
  getCanonicalFileName: (name) => name,
  getNewLine: () => "\n",
};
const parsed = new Map();

/** The program of a tsconfig.json; files that another program has read are not read again. */
function programOf(file) {
  const { options, fileNames, errors } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(file, ts.sys.readFile).config,
    ts.sys,
    path.dirname(file),
    undefined,
    file
  );
  if (errors.length > 0) throw new Error(ts.formatDiagnostics(errors, host));
  const compiler = ts.createCompilerHost(options, true);
  const read = compiler.getSourceFile;
  compiler.getSourceFile = (name, target, ...rest) => {
    if (!parsed.has(name)) parsed.set(name, read(name, target, ...rest));
    return parsed.get(name);
  };
  return ts.createProgram({ rootNames: fileNames, options, host: compiler });
}

const started = performance.now();
const seconds = () => `${((performance.now() - started) / 1000).toFixed(0)} s`;
const whole = programOf(path.join(root, "tsconfig.json"));
let faults = 0;
for (const program of [
  whole,
  programOf(path.join(root, "src/core/tsconfig.json")),
  programOf(path.join(root, "src/ooxml/tsconfig.json")),
]) {
  const diagnostics = ts.getPreEmitDiagnostics(program);
  faults += diagnostics.length;
  process.stdout.write(ts.formatDiagnostics(diagnostics, host));
}
process.stdout.write(`types: ${faults} faults (${seconds()})\n`);

const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: false, programs: [whole] } },
  },
});
const results = await eslint.lintFiles(["."]);
const found = results.reduce(
  (sum, { errorCount, warningCount }) => sum + errorCount + warningCount,
  0
);
process.stdout.write((await eslint.loadFormatter("stylish")).format(results));
process.stdout.write(`lint: ${found} faults in ${results.length} files (${seconds()})\n`);
process.exitCode = faults + found > 0 ? 1 : 0;
