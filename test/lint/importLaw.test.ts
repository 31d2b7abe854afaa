import { execFileSync } from "node:child_process";
import path from "node:path";

interface Snippet {
  file: string;
  code: string;
}

const from = (file: string, source: string): Snippet => ({
  file,
  code: `import { x } from "${source}";\nexport const y = x;\n`,
});

const FORBIDDEN: [law: string, snippet: Snippet, rule: RegExp][] = [
  ["core imports no other room", from("src/core/review/a.ts", "../../excel/b"), /src\/excel/],
  ["core imports no strings", from("src/core/review/a.ts", "../../i18n/zhCN"), /src\/i18n/],
  ["core imports no package", from("src/core/cell/a.ts", "fflate"), /fflate/],
  ["core imports no Node module", from("src/core/cell/a.ts", "node:fs"), /node:fs/],
  [
    "rooms of core stand in order",
    from("src/core/sheet/a.ts", "../frame/b"),
    /later room core\/frame/,
  ],
  ["kinds do not know each other", from("src/core/kind/funding/a.ts", "../schools/b"), /schools/],
  [
    "a kind does not know the register",
    from("src/core/kind/funding/a.ts", "../kinds"),
    /core\/kind/,
  ],
  ["functions see only core", from("src/functions/a.ts", "../excel/b"), /src\/excel/],
  ["functions carry no package", from("src/functions/a.ts", "react"), /react/],
  ["the command line sees only core", from("src/cli/a.ts", "../excel/b"), /src\/excel/],
  ["the command line has its own libraries", from("src/cli/a.ts", "react"), /react/],
  ["excel does not know the pane", from("src/excel/a.ts", "../taskpane/B"), /src\/taskpane/],
  ["the pane gets Excel as props", from("src/taskpane/B.tsx", "../excel/a"), /src\/excel/],
  ["a .ts file of the pane too", from("src/taskpane/b.ts", "../excel/a"), /src\/excel/],
  ["the workbench knows no excel", from("src/workbench/host/a.ts", "../../excel/b"), /src\/excel/],
  ["the workbench knows no pane", from("src/workbench/a.ts", "../taskpane/B"), /src\/taskpane/],
  ["tests of core see only core", from("test/core/a.test.ts", "../../src/cli/b"), /src\/cli/],
  [
    "tests of the workbench know no excel",
    from("test/workbench/a.test.ts", "../../src/excel/b"),
    /src\/excel/,
  ],
  [
    "tests of a .tsx file too",
    from("test/workbench/a.test.tsx", "../../src/taskpane/B"),
    /src\/taskpane/,
  ],
  [
    "re-exports count",
    { file: "src/core/a.ts", code: `export { x } from "../excel/b";\n` },
    /src\/excel/,
  ],
  [
    "star exports count",
    { file: "src/core/a.ts", code: `export * from "../excel/b";\n` },
    /src\/excel/,
  ],
  [
    "import() counts",
    { file: "src/core/a.ts", code: `export const x = () => import("../excel/b");\n` },
    /src\/excel/,
  ],
  [
    "type imports count",
    { file: "src/core/a.ts", code: `export type X = import("../excel/b").X;\n` },
    /src\/excel/,
  ],
  ["src does not import test", from("src/core/a.ts", "../../test/core/b"), /test\/core/],
  ["an unknown room is refused", from("src/plugins/a.ts", "./b"), /does not know/],
  ["no barrels", { file: "src/core/cell/index.ts", code: "export const x = 1;\n" }, /barrel/],
  ...["utils", "helpers", "common", "shared"].map((folder): [string, Snippet, RegExp] => [
    `no folder named ${folder}`,
    { file: `src/core/${folder}/a.ts`, code: "export const x = 1;\n" },
    /No folders named/,
  ]),
  ["no any", { file: "src/core/a.ts", code: "export const x: any = 1;\n" }, /no-explicit-any/],
  ["no console", { file: "src/core/a.ts", code: 'console.log("x");\n' }, /no-console/],
  [
    "no clock in core",
    { file: "src/core/a.ts", code: "export const x = Date.now();\n" },
    /no-restricted-globals/,
  ],
  [
    "no type assertion",
    { file: "src/taskpane/a.ts", code: "export const x = JSON.parse('1') as number;\n" },
    /consistent-type-assertions/,
  ],
  [
    "no Excel outside src/excel",
    { file: "src/taskpane/a.ts", code: "export const x = () => Excel.run(async () => {});\n" },
    /no-restricted-globals/,
  ],
  [
    "no sync in a loop in src/excel",
    {
      file: "src/excel/a.ts",
      code: "export async function f(context: Excel.RequestContext): Promise<void> {\n  for (let i = 0; i < 2; i++) await context.sync();\n}\n",
    },
    /no-context-sync-in-loop/,
  ],
];

const ALLOWED: [law: string, snippet: Snippet][] = [
  ["core imports core", from("src/core/review/a.ts", "../sheet/grid")],
  ["the register knows the kinds", from("src/core/kind/a.ts", "./funding/b")],
  ["excel imports core", from("src/excel/a.ts", "../core/sheet/grid")],
  ["the pane's calls import excel", from("src/taskpane/paneCalls.ts", "../excel/a")],
  ["commands import excel", from("src/commands/a.ts", "../excel/a")],
  ["the command line reads .xlsx", from("src/cli/a.ts", "@e965/xlsx")],
  ["tests use what they need", from("test/core/a.test.ts", "fast-check")],
  ["tests of excel use the embedded host", from("test/excel/a.test.ts", "../../src/workbench/b")],
];

describe("import law", () => {
  let messages: string[][] = [];
  beforeAll(() => {
    const input = JSON.stringify([...FORBIDDEN, ...ALLOWED].map(([, snippet]) => snippet));
    const output = execFileSync(process.execPath, [path.join(__dirname, "lintSnippets.mjs")], {
      cwd: path.join(__dirname, "../.."),
      input,
      encoding: "utf8",
    });
    messages = JSON.parse(output);
  }, 60_000);

  it.each(FORBIDDEN.map(([law, , rule], i): [string, RegExp, number] => [law, rule, i]))(
    "%s",
    (_law, rule, i) => {
      expect(messages[i]).toEqual([expect.stringMatching(rule)]);
    }
  );

  it.each(ALLOWED.map(([law], i): [string, number] => [law, FORBIDDEN.length + i]))(
    "%s",
    (_law, i) => {
      expect(messages[i]).toEqual([]);
    }
  );
});
