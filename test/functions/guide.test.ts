import fs from "node:fs";
import path from "node:path";
import { ask } from "./ask";
import { buildFunctions } from "./buildFunctions";
import { loadRuntime } from "./loadRuntime";
import { readWorkbook } from "./readWorkbook";

const FOLDER = path.join(__dirname, "../../docs/guide/functions");
/** The worked example of 差异系数 in circulation: the 2023 tables have no schools. */
const WORKED_EXAMPLE = "=EDU.COEFVAR({279;137;935;160;402}/{45;37;89;76;55},{45;37;89;76;55})";
const pages = fs.readdirSync(FOLDER).filter((name) => name.endsWith(".md") && name !== "README.md");
const files = buildFunctions();
const runtime = loadRuntime(files.get("functions.js")?.toString("utf8") ?? "");
const workbook = readWorkbook();

/** The examples of a page: formula and result as it is printed there. */
function examples(page: string): [formula: string, printed: string][] {
  const text = fs.readFileSync(path.join(FOLDER, page), "utf8");
  return [...text.matchAll(/^\| `(=EDU\.[^`]*)` \| `([^`]*)` \|/gm)].map(
    ([, formula = "", printed = ""]) => [formula, printed]
  );
}

/** A result printed as Excel's array constants are, numbers to the decimals that the page gives. */
function print(result: unknown, printed: string): string {
  const decimals = Math.max(0, ...[...printed.matchAll(/\.(\d+)/g)].map(([, d = ""]) => d.length));
  const one = (cell: unknown, quoted: boolean): string => {
    if (typeof cell === "number")
      return printed.endsWith("0") && !Array.isArray(result)
        ? cell.toFixed(decimals)
        : String(Number(cell.toFixed(decimals)));
    if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
    return quoted || cell === "" ? `"${String(cell)}"` : String(cell);
  };
  return Array.isArray(result)
    ? `{${result.map((row: unknown[]) => row.map((cell) => one(cell, true)).join(",")).join(";")}}`
    : one(result, false);
}

describe("the guide's examples", () => {
  describe.each(pages)("%s", (page) => {
    it("has three, and each gives what is printed", () => {
      expect(examples(page)).toHaveLength(3);
      for (const [formula, printed] of examples(page))
        expect([formula, print(ask(runtime, formula, workbook), printed)]).toEqual([
          formula,
          printed,
        ]);
    });

    it("asks about cells of the 2023 tables, but for the worked example of COEFVAR", () => {
      const elsewhere = examples(page).filter(([formula]) => !formula.includes("!"));
      expect(elsewhere.map(([formula]) => formula)).toEqual(
        page === "COEFVAR.md" ? [WORKED_EXAMPLE] : []
      );
    });

    it("says how the native formula is written and where it goes wrong", () => {
      const text = fs.readFileSync(path.join(FOLDER, page), "utf8");
      const [, native = ""] = text.split("## 不用 EDU 时怎么写，哪里会出错\n");
      expect(native).toMatch(/`=[A-Z(（\u4e00-\u9fff].+`/);
    });

    it("links only to pages that are there, in the repository and in the build", () => {
      const text = fs.readFileSync(path.join(FOLDER, page), "utf8");
      for (const [, target = ""] of text.matchAll(/\]\((?!http)([^)#]+)/g))
        expect(fs.existsSync(path.join(FOLDER, target))).toBe(true);
      const html = files.get(`guide/functions/${page.replace(".md", ".html")}`)?.toString("utf8");
      for (const [, target = ""] of (html ?? "").matchAll(/href="?([^"#>\s]+)/g))
        expect(files.has(`guide/functions/${target}`)).toBe(true);
    });
  });
});
