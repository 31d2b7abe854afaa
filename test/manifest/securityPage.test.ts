import fs from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "../..");
const read = (file: string) => fs.readFileSync(path.join(ROOT, file), "utf8");
const page = read("docs/security.md");

function sourcesIn(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return sourcesIn(file);
    return /\.tsx?$/.test(entry.name) ? [fs.readFileSync(file, "utf8")] : [];
  });
}

describe("the security page", () => {
  it("shows the content policy of the pane, and no other page allows more", () => {
    const policyOf = (file: string) =>
      /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(read(`src/${file}`))?.[1] ??
      "";
    const pane = policyOf("taskpane/taskpane.html");
    expect(page).toContain(`\n${pane}\n`);
    const shown = new Set(pane.split(/[\s;]+/));
    for (const file of ["commands/commands.html", "commands/message.html"])
      for (const word of policyOf(file).split(/[\s;]+/)) expect([...shown]).toContain(word);
  });

  it("names the permission that the manifest asks for, and no other", () => {
    const asked = /<Permissions>(\w+)<\/Permissions>/.exec(read("manifest.xml"))?.[1] ?? "";
    expect(page).toContain(`\`${asked}\``);
    expect(page.match(/\b(?:Restricted|ReadDocument|ReadAllDocument|WriteDocument)\b/g)).toBeNull();
  });

  it("names everything that is kept in a workbook", () => {
    const keys = sourcesIn(path.join(ROOT, "src/excel")).flatMap(
      (text) => text.match(/"EDU\.[a-z]\w*"/g) ?? []
    );
    const told = [...new Set(keys)].filter((key) => page.includes(`\`${key.slice(1, -1)}\``));
    expect(told.sort()).toEqual([...new Set(keys)].sort());
    expect(told.length).toBeGreaterThan(4);
  });

  it("is right that the add-in keeps nothing in the browser, and names what the web edition does", () => {
    const kept = /\b(?:localStorage|sessionStorage|indexedDB|document\.cookie)\b/gi;
    const rooms = fs.readdirSync(path.join(ROOT, "src")).filter((room) => room !== "workbench");
    for (const room of rooms)
      expect(sourcesIn(path.join(ROOT, "src", room)).join("\n")).not.toMatch(kept);
    const inWorkbench = sourcesIn(path.join(ROOT, "src/workbench")).join("\n").match(kept) ?? [];
    expect(new Set(inWorkbench)).toEqual(new Set(["localStorage", "indexedDB"]));
    expect(page).toMatch(/网页版.*IndexedDB.*localStorage/s);
  });
});
