import fs from "node:fs";
import path from "node:path";
import { buildFunctions } from "./buildFunctions";
import { loadRuntime } from "./loadRuntime";

interface Metadata {
  allowErrorForDataTypeAny: boolean;
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl: string;
    parameters: {
      name: string;
      description: string;
      dimensionality: string;
      type?: string;
      optional?: boolean;
    }[];
    result: { dimensionality: string };
  }[];
}

const ROOT = path.join(__dirname, "../..");
const ROOM = path.join(ROOT, "src/functions");
const read = (file: string) => fs.readFileSync(path.join(ROOT, file), "utf8");

/** The functions of `docs` §5, in its order: what the add-in promises. */
const PROMISED = [
  "RATE UNMET UNMETLIST REMAINING GAP SHORTFALL GROWTH NEED",
  "ACTUAL PACE PROGRESS MEETS MARK COEFVAR RANK COMPARE",
]
  .join(" ")
  .split(" ");

const URL = "https://bureau.example/edu";
const files = buildFunctions(URL);
const metadata = JSON.parse(files.get("functions.json")?.toString("utf8") ?? "{}") as Metadata;
const bundle = files.get("functions.js")?.toString("utf8") ?? "";
const sorted = (names: Iterable<string>) => [...names].sort();

describe("registration of the functions", () => {
  it("declares, describes and registers the same functions, none dropped", () => {
    const declarations = fs
      .readdirSync(ROOM)
      .filter((name) => name.endsWith(".ts") && name !== "functions.ts")
      .map((name) => name.slice(0, -3));
    const imported = [...read("src/functions/functions.ts").matchAll(/^import "\.\/(\w+)";$/gm)];
    expect(imported.map(([, name]) => name)).toEqual(sorted(declarations));
    expect(sorted(declarations.map((name) => name.toUpperCase()))).toEqual(sorted(PROMISED));
    expect(sorted(metadata.functions.map(({ id }) => id))).toEqual(sorted(PROMISED));
    expect(sorted(loadRuntime(bundle).functions.keys())).toEqual(sorted(PROMISED));
  });

  it.each(PROMISED)(
    "declares EDU.%s in a file of its own, in the parameters of the metadata",
    (id) => {
      const written = fs.readdirSync(ROOM).find((name) => name.toUpperCase() === `${id}.TS`) ?? "";
      const source = read(`src/functions/${written}`);
      const described = metadata.functions.find((one) => one.id === id);
      const [, parameters = ""] = /export function \w+\(([^)]*)\)/.exec(source) ?? [];
      const declared = [...parameters.matchAll(/(\S+?)(\?)?: unknown\[\]\[\]/g)];
      expect(described?.parameters.map(({ name }) => name)).toEqual(
        declared.map(([, name]) => name)
      );
      expect(described?.parameters.map(({ optional }) => optional ?? false)).toEqual(
        declared.map(([, , mark]) => mark === "?")
      );
      expect(source.match(/^export /gm)).toHaveLength(1);
    }
  );

  it("speaks Chinese in Excel's tooltips, with an example each", () => {
    for (const { id, name, description, parameters, result } of metadata.functions) {
      expect(name).toBe(id);
      expect(description).toContain(`例：=EDU.${id}(`);
      expect(description).not.toMatch(/[{}]/);
      expect(result.dimensionality).toBe("matrix");
      for (const parameter of parameters) {
        expect(parameter.name).toMatch(/^\p{Script=Han}+$/u);
        expect(parameter.description).toMatch(/\p{Script=Han}{2}/u);
        expect([parameter.dimensionality, parameter.type]).toEqual(["matrix", "any"]);
      }
    }
  });

  it("lets Excel call a function although a cell of its argument holds an error, by the one flag that LTSC 2021 bears", () => {
    const { functions, ...flags } = metadata;
    expect(functions).toHaveLength(PROMISED.length);
    expect(flags).toEqual({ allowErrorForDataTypeAny: true });
  });

  it("gives every function an id and a name that Excel takes: a letter first, three to 128 characters", () => {
    // Source: Microsoft, "Custom functions naming and localization guidelines".
    for (const { id, name } of metadata.functions)
      for (const text of [id, name]) expect(text).toMatch(/^[A-Z][A-Z0-9._]{2,127}$/);
  });

  it("leads to a guide page of its own that is built, on the server it is built for", () => {
    for (const { id, helpUrl } of metadata.functions) {
      expect(helpUrl).toBe(`${URL}/guide/functions/${id}.html`);
      expect(files.get(`guide/functions/${id}.html`)?.toString("utf8")).toContain(`EDU.${id}`);
    }
  });

  it("is listed in the guide, each with its parameters as in Excel's tooltip", () => {
    const guide = read("docs/guide/functions/README.md");
    for (const { id, parameters } of metadata.functions) {
      const list = parameters
        .map(({ name, optional }) => (optional ? `[${name}]` : name))
        .join(",");
      expect(guide).toContain(`| [EDU.${id}](${id}.md) | \`EDU.${id}(${list})\` |`);
      expect(read(`docs/guide/functions/${id}.md`)).toContain(`=EDU.${id}(${list})`);
    }
    expect(guide.match(/^\| \[EDU\./gm)).toHaveLength(PROMISED.length);
  });

  it("is listed in the README as in the guide", () => {
    const guide = read("docs/guide/functions/README.md").match(/^\| \[EDU\..*$/gm) ?? [];
    const rows = read("README.md").match(/^\| \[EDU\..*$/gm) ?? [];
    expect(rows.map((row) => row.replace("docs/guide/functions/", ""))).toEqual(guide);
  });

  it("names no function in the README that does not exist", () => {
    const named = [...read("README.md").matchAll(/EDU\.([A-Z]{3,})/g)].map(([, id]) => id);
    for (const id of named) expect(PROMISED).toContain(id);
  });
});
