import fs from "node:fs";
import path from "node:path";

interface Source {
  folder: string;
  origin: string | null;
}
const { officeSource, withOffice } = jest.requireActual<{
  officeSource: (setting?: string) => Source;
  withOffice: (html: string, source: Source) => string;
}>("../../../src/excel/build/officeSource");

const SRC = path.join(__dirname, "../../../src");
const PAGES = [
  "taskpane/taskpane.html",
  "commands/commands.html",
  "commands/message.html",
  "functions/functions.html",
];
const CHINA = "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted";

describe.each(PAGES)("where %s takes Office.js from", (page) => {
  const html = fs.readFileSync(path.join(SRC, page), "utf8");
  const built = (setting?: string) => withOffice(html, officeSource(setting));
  const policyOf = (text: string) => /content="(default-src[^"]+)"/.exec(text)?.[1] ?? "";
  const scriptsOf = (text: string) =>
    [...text.matchAll(/<script src="([^"]+)"/g)].map(([, source = ""]) => source);

  it("is Microsoft's server when nothing is set", () => {
    expect(built()).toBe(html);
    expect(scriptsOf(html)).toEqual([
      expect.stringMatching(
        /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/[a-z-]+\.js$/
      ),
    ]);
  });

  it("is another server, which the policy allows instead of Microsoft's", () => {
    const text = built(`${CHINA}/`);
    expect(scriptsOf(text)[0]?.startsWith(`${CHINA}/`)).toBe(true);
    expect(policyOf(text)).toContain(
      "script-src 'self' https://appsforoffice.cdn.partner.office365.cn;"
    );
    expect(text).not.toContain("appsforoffice.microsoft.com");
  });

  it("is a copy beside the page, with a policy that allows no other server", () => {
    const text = built("local");
    expect(scriptsOf(text)[0]).toMatch(/^office\/[a-z-]+\.js$/);
    const published = path.join(SRC, "../node_modules/@microsoft/office-js/dist");
    expect(fs.existsSync(path.join(published, path.basename(scriptsOf(text)[0] ?? "?")))).toBe(
      true
    );
    expect(policyOf(text)).toContain("script-src 'self';");
    expect(policyOf(text)).not.toContain("https:");
  });
});

it("writes no sign into the page that ends an attribute", () => {
  expect(officeSource(`https://example.gov.cn/"><script>`).folder).toBe(
    "https://example.gov.cn/%22%3E%3Cscript%3E"
  );
});

it("refuses an address that Excel would not load from, and says what to write", () => {
  for (const wrong of ["http://example.gov.cn/office", "office.js", "https://"])
    expect(() => officeSource(wrong)).toThrow(
      /^EDU_OFFICE_JS 须为 local，或存放 office\.js 的 https/
    );
});
