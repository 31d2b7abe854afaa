import path from "node:path";
import { fileURLToPath } from "node:url";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const root = path.dirname(fileURLToPath(import.meta.url));

/**
 * The import law: what each room under src/ may import. `rooms` are other rooms of src/, `packages` are npm
 * packages ("node:" stands for every Node module). A room always sees itself; a room that is not listed may
 * not exist. A key with a slash is a single file with more rights than its room.
 */
const LAW = {
  core: { rooms: [], packages: [] },
  functions: { rooms: ["core"], packages: [] },
  i18n: { rooms: [], packages: [] },
  excel: { rooms: ["core", "i18n"], packages: [] },
  commands: { rooms: ["core", "i18n", "excel"], packages: [] },
  taskpane: {
    rooms: ["core", "i18n"],
    packages: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons"],
  },
  "taskpane/paneCalls.ts": { rooms: ["core", "i18n", "excel", "ooxml"], packages: [] },
  // What it is given and gives back are bytes: it runs in the pane as in Node.
  ooxml: { rooms: ["core"], packages: ["fflate", "docx"] },
  cli: { rooms: ["core", "ooxml"], packages: ["@e965/xlsx", "node:"] },
  workbench: {
    rooms: ["core", "functions", "ooxml"],
    packages: [
      "@microsoft/office-js",
      "@univerjs",
      "chart.js",
      "jsdom",
      "rxjs",
      "react",
      "react-dom",
      "@e965/xlsx",
      "fflate",
      "node:",
    ],
  },
};

/**
 * The rooms of src/core, ground first: each imports only from rooms before it. A kind is a room of its own under kind/;
 * kinds know nothing of each other, only kind/ itself (kinds.ts, tableModel.ts) knows them all.
 */
const CORE_ORDER = [
  "memo",
  "quantity",
  "cell",
  "area",
  "lexicon",
  "region",
  "standard",
  "criterion",
  "sheet",
  "mark",
  "frame",
  "measure",
  "sheetFormula",
  "finding",
  "kind",
  "correction",
  "review",
  "edu",
  "formula",
  "numbersToMarks",
  "compare",
  "advice",
  "plan",
  "gather",
  "present",
];

/** Why a file of core may not import another one: a later room, another kind, kind/ from one of its kinds; null when it may. */
function coreFault(from, to) {
  const [here, there] = [from, to].map((file) =>
    path.relative(path.join(root, "src/core"), file).split(path.sep)
  );
  if (here.length < 2 || here[0] === ".." || there[0] === "..") return null;
  const [a, b] = [CORE_ORDER.indexOf(here[0]), CORE_ORDER.indexOf(there[0])];
  if (a < 0) return `core/${here[0]} (unknown: add it to CORE_ORDER)`;
  if (b > a) return `the later room core/${there[0]}`;
  if (here[0] === "kind" && there[0] === "kind" && here.length > 2 && here[1] !== there[1])
    return `core/kind/${there.length > 2 ? there[1] : ""}`;
  return null;
}

/** Tests mirror src; these rooms of test/ see more than the room they test, or have no room of their own. */
const TEST_ROOMS = {
  excel: ["workbench", "ooxml"],
  taskpane: ["excel", "workbench", "setup"],
  commands: ["workbench", "setup"],
  bench: ["core", "functions", "ooxml", "cli", "excel", "workbench"],
  cases: ["core", "cli"],
  net: ["core"],
  corpus: ["core", "ooxml", "cli"],
  highlights: ["core", "ooxml", "cli"],
  validate: ["core", "ooxml", "cli", "excel", "workbench"],
  trust: ["core", "ooxml", "cli", "functions"],
  e2e: ["core", "ooxml", "cli", "functions", "workbench"],
  mutants: [],
  lint: [],
  setup: [],
  manifest: [],
};

const FORBIDDEN_FOLDERS = /(^|\/)(utils|helpers|common|shared|misc)(\/|$)/;

function roomOf(file) {
  const [top, room, ...rest] = path.relative(root, file).split(path.sep);
  if (top !== "src" && top !== "test") return null;
  return rest.length === 0 ? { top, room: "" } : { top, room, name: `${room}/${rest.join("/")}` };
}

function rightsOf({ top, room, name }) {
  if (top === "src") return LAW[name] ?? LAW[room];
  const own = LAW[room];
  const more = TEST_ROOMS[room];
  if (room !== "" && !own && !more) return undefined;
  return { rooms: [...(own ? [room, ...own.rooms] : []), ...(more ?? [])], packages: null };
}

/** Reports imports against LAW, forbidden folders, barrels and rooms that the law does not know. */
const importLaw = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      room: "{{from}} may not import {{to}} (import law, docs/decisions).",
      package: "src/{{from}} may not import the package {{to}} (import law, docs/decisions).",
      unknown: "The import law does not know the folder {{from}}: add it in eslint.config.mjs.",
      folder: "No folders named utils, helpers, common, shared or misc: name the thing.",
      barrel: "No barrel index.ts: import the file that holds the thing.",
    },
  },
  create(context) {
    const file = context.filename;
    const here = roomOf(file);
    if (!here) return {};
    const from = `${here.top}/${here.room}`;
    const rights = rightsOf(here);

    function check(node, source) {
      if (!rights || typeof source !== "string") return;
      if (!source.startsWith(".")) {
        const allowed =
          rights.packages === null ||
          rights.packages.some(
            (name) => source === name || source.startsWith(name.endsWith(":") ? name : `${name}/`)
          );
        if (!allowed)
          context.report({ node, messageId: "package", data: { from: here.room, to: source } });
        return;
      }
      const target = roomOf(path.resolve(path.dirname(file), source));
      const same = target?.top === here.top && target.room === here.room;
      const allowed =
        same ||
        (target?.top === "src" && rights.rooms.includes(target.room)) ||
        (here.top === "test" && (target === null || target.top === "test"));
      if (!allowed) {
        const to = target ? `${target.top}/${target.room}` : source;
        context.report({ node, messageId: "room", data: { from, to } });
      } else if (here.top === "src" && here.room === "core") {
        const to = coreFault(file, path.resolve(path.dirname(file), source));
        if (to) context.report({ node, messageId: "room", data: { from: "core", to } });
      }
    }

    return {
      Program(node) {
        if (!rights) context.report({ node, messageId: "unknown", data: { from } });
        if (FORBIDDEN_FOLDERS.test(path.relative(root, path.dirname(file)).replaceAll("\\", "/")))
          context.report({ node, messageId: "folder" });
        if (here.top === "src" && /^index\.(ts|mts|cts)$/.test(path.basename(file)))
          context.report({ node, messageId: "barrel" });
      },
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ImportExpression: (node) => check(node, node.source.value),
      TSImportType: (node) => check(node, node.argument.literal?.value),
      TSImportEqualsDeclaration: (node) => check(node, node.moduleReference.expression?.value),
      "CallExpression[callee.name='require'], CallExpression[callee.property.name=/^(requireActual|mock|doMock)$/]":
        (node) => check(node, node.arguments[0]?.value),
    };
  },
};

const OFFICE_RULES = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])
);

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "dist-cli/",
      "dist-web/",
      "release/",
      "coverage/",
      ".cache/",
      "node_modules/",
      "**/actual.*",
    ],
  },
  officeAddins.configs.recommended[0],
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        __dirname: "readonly",
        __filename: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
      },
    },
  },
  {
    files: ["**/*.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { require: "readonly", module: "writable" },
    },
  },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    extends: tseslint.configs.recommended,
    plugins: { edu: { rules: { "import-law": importLaw } } },
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: root,
        // typescript-eslint 8.8 names TypeScript 5.6 as its newest; 5.9 parses here without loss.
        warnOnUnsupportedTypeScriptVersion: false,
      },
    },
    rules: {
      "edu/import-law": "error",
      "no-console": "error",
      eqeqeq: "error",
      "no-misleading-character-class": ["error", { allowEscape: true }],
      // Sheets hold full-width spaces; patterns and strings that match them hold them too.
      "no-irregular-whitespace": [
        "error",
        { skipRegExps: true, skipStrings: true, skipTemplates: true, skipComments: true },
      ],
      "@typescript-eslint/no-explicit-any": "error",
      // Options spelled out: eslint 9.39 hands typescript-eslint 8.8 none and the rule crashes.
      "@typescript-eslint/no-unused-expressions": [
        "error",
        { allowShortCircuit: false, allowTernary: false, allowTaggedTemplates: false },
      ],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // The compiler finds undefined names, with types; eslint would not know Excel, Office or the DOM. And unused ones.
      "no-undef": "off",
      "@typescript-eslint/no-unused-vars": "off",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    // The gates: where data of unknown shape enters, an assertion after a check is the only way to type it.
    ignores: ["src/core/cell/**", "src/cli/**", "src/workbench/**"],
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
    },
  },
  {
    // A jest setup file fails a test on an unexpected console call; expected ones are written out.
    files: ["test/**/*.{ts,tsx}"],
    rules: { "no-console": "off" },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", "Date", "Intl"],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random" },
        { property: "toLocaleString" },
        { property: "localeCompare" },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**", "src/workbench/**", "src/functions/**", "src/core/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Excel", message: "Only src/excel talks to Excel; take the call as a prop." },
      ],
    },
  },
  {
    files: [
      "src/{excel,commands}/**/*.ts",
      "src/taskpane/paneCalls.ts",
      "test/{excel,commands}/**/*.ts",
    ],
    plugins: { "office-addins": officeAddins },
    rules: OFFICE_RULES,
  }
);
