import fs from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { version } from "../../package.json";
import { pngSize } from "./pngSize";

const ROOT = path.join(__dirname, "../..");
const BASE = "https://localhost:3000/";

/** Element order that Excel's schema demands; a manifest out of order is refused without a reason. */
const ORDER: Record<string, string[]> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo"],
  "VersionOverrides Host": ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

const read = (): Document =>
  new JSDOM(fs.readFileSync(path.join(ROOT, "manifest.xml"), "utf8"), {
    contentType: "application/xml",
  }).window.document;

describe("manifest.xml", () => {
  const manifest = read();
  const all = (selector: string): Element[] => [...manifest.querySelectorAll(selector)];
  const text = (selector: string) => manifest.querySelector(selector)?.textContent;
  const named = (name: string): Element[] => all("*").filter((e) => e.localName === name);

  it.each(Object.entries(ORDER))("keeps the schema's order in %s", (selector, order) => {
    const parents = all(selector);
    expect(parents.length).toBeGreaterThan(0);
    for (const parent of parents) {
      const places = [...parent.children].map(({ localName }) => order.indexOf(localName));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it("defines each resource that is referred to once, in the right list, and no other", () => {
    const LIST: Record<string, string> = {
      Image: "Images",
      SourceLocation: "Urls",
      LearnMoreUrl: "Urls",
      FunctionFile: "Urls",
      Label: "ShortStrings",
      Title: "ShortStrings",
      Namespace: "ShortStrings",
      Description: "LongStrings",
    };
    const wanted = all("[resid]").map(
      (e) => `${LIST[e.localName]} ${e.getAttribute("resid") ?? ""}`
    );
    const defined = all("Resources [id]").map(
      (e) => `${e.parentElement?.localName} ${e.getAttribute("id")}`
    );
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(wanted)].sort()).toEqual([...defined].sort());
    for (const e of all("[resid]")) expect(e.getAttribute("resid")?.length).toBeLessThanOrEqual(32);
  });

  it("has its own address in every URL, by https, so that a build can replace it", () => {
    const urls = all("[DefaultValue]")
      .map((e) => e.getAttribute("DefaultValue") ?? "")
      .filter((value) => /^[a-z]+:\/\//i.test(value));
    expect(urls.length).toBeGreaterThan(5);
    for (const url of urls) expect(url.startsWith(BASE)).toBe(true);
  });

  it("points only at pages that are built", () => {
    const pages = named("Url")
      .concat(all("DefaultSettings > SourceLocation"), all("SupportUrl"))
      .map((e) => e.getAttribute("DefaultValue")?.slice(BASE.length));
    expect([...new Set(pages)].sort()).toEqual([
      "commands.html",
      "functions.html",
      "functions.js",
      "functions.json",
      "support.html",
      "taskpane.html",
    ]);
    expect(fs.existsSync(path.join(ROOT, "src/functions/functions.html"))).toBe(true);
    expect(fs.existsSync(path.join(ROOT, "src/commands/commands.html"))).toBe(true);
    expect(fs.existsSync(path.join(ROOT, "assets/support.html"))).toBe(true);
    expect(fs.existsSync(path.join(ROOT, "src/taskpane/taskpane.html"))).toBe(true);
  });

  it("registers the custom functions under EDU, in a runtime of their own", () => {
    const point = all("AllFormFactors > ExtensionPoint").find(
      (e) => e.getAttribute("xsi:type") === "CustomFunctions"
    );
    expect([...(point?.children ?? [])].map((e) => e.localName)).toEqual([
      "Script",
      "Page",
      "Metadata",
      "Namespace",
    ]);
    const namespace = named("String").find((e) => e.getAttribute("id") === "Functions.Namespace");
    expect(namespace?.getAttribute("DefaultValue")).toBe("EDU");
    expect(namespace?.children.length).toBe(0);
    expect(named("Runtimes")).toEqual([]);
  });

  it("shows icons that exist in the size they are declared in", () => {
    const icons = new Map(
      named("Image").flatMap((e): [string, string][] =>
        e.hasAttribute("id")
          ? [[e.getAttribute("id") ?? "", e.getAttribute("DefaultValue") ?? ""]]
          : []
      )
    );
    const declared = named("Image").filter((e) => e.hasAttribute("size"));
    const sized = declared.map((e): [string, number] => [
      icons.get(e.getAttribute("resid") ?? "") ?? "",
      Number(e.getAttribute("size")),
    ]);
    for (const group of named("Icon"))
      expect([...group.children].map((e) => e.getAttribute("size"))).toEqual(["16", "32", "80"]);
    const heads: [string, number][] = [
      [manifest.querySelector("IconUrl")?.getAttribute("DefaultValue") ?? "", 32],
      [manifest.querySelector("HighResolutionIconUrl")?.getAttribute("DefaultValue") ?? "", 64],
    ];
    for (const [url, size] of [...sized, ...heads])
      expect([url, pngSize(path.join(ROOT, url.slice(BASE.length)))]).toEqual([
        url,
        { width: size, height: size },
      ]);
  });

  it("has the package's version in four parts", () => {
    expect(text("OfficeApp > Version")).toBe(`${version}.0`);
  });

  it("has a version from 1.0 on, below which Microsoft's validation and the admin centre refuse it", () => {
    expect(Number(version.split(".")[0])).toBeGreaterThanOrEqual(1);
  });

  it("asks for no more than it needs", () => {
    expect(text("Permissions")).toBe("ReadWriteDocument");
    expect(all("Requirements Set").map((e) => e.outerHTML.replace(/ xmlns="[^"]*"/, ""))).toEqual([
      '<Set Name="ExcelApi" MinVersion="1.7"/>',
    ]);
    expect(all("AppDomain")).toEqual([]);
    expect(all("OfficeApp > Hosts > Host").map((e) => e.getAttribute("Name"))).toEqual([
      "Workbook",
    ]);
  });

  it("speaks Chinese first and English beside it, within Excel's lengths", () => {
    expect(text("DefaultLocale")).toBe("zh-CN");
    const longest: Record<string, number> = {
      DisplayName: 125,
      Description: 250,
      ShortStrings: 125,
      LongStrings: 250,
    };
    const sentences = named("String")
      .filter((e) => e.getAttribute("id") !== "Functions.Namespace")
      .concat(all("OfficeApp > DisplayName, OfficeApp > Description"));
    expect(sentences.length).toBeGreaterThan(5);
    for (const sentence of sentences) {
      const chinese = sentence.getAttribute("DefaultValue") ?? "";
      const english = [...sentence.children].find((e) => e.getAttribute("Locale") === "en-US");
      const limit =
        longest[sentence.localName] ?? longest[sentence.parentElement?.localName ?? ""] ?? 0;
      expect(chinese).toMatch(/\p{Script=Han}/u);
      expect(chinese.length).toBeLessThanOrEqual(limit);
      expect(english?.getAttribute("Value")).toMatch(/^[\x20-\x7e]+$/);
      expect(english?.getAttribute("Value")?.length).toBeLessThanOrEqual(limit);
    }
  });

  it("offers only buttons that do something: four commands that are written, and the pane", () => {
    const commands = fs.readFileSync(path.join(ROOT, "src/commands/commands.ts"), "utf8");
    const written = [...commands.matchAll(/associate\("([^"]+)"/g)].map(([, name]) => name);
    expect(all("Action > FunctionName").map((e) => e.textContent)).toEqual(written);
    expect(all("Action").map((e) => e.getAttribute("xsi:type"))).toEqual([
      ...written.map(() => "ExecuteFunction"),
      "ShowTaskpane",
    ]);
    const chinese = named("String").filter((e) => /^(?!Group|GetStarted).*\.Label$/.test(e.id));
    expect(chinese.map((e) => e.getAttribute("DefaultValue"))).toEqual([
      "标注未达标",
      "取消标注",
      "短板清单",
      "晾晒排名",
      "打开面板",
    ]);
    const ids = all("Group, Control").map((e) => e.getAttribute("id"));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("gives each command an icon of its own", () => {
    const icons = all("Control > Icon > *").map((e) => e.getAttribute("resid"));
    expect(new Set(icons).size).toBe(icons.length);
  });
});
