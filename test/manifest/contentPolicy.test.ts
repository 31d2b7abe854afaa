import fs from "node:fs";
import path from "node:path";

describe.each(["taskpane/taskpane.html", "commands/commands.html", "commands/message.html"])(
  "content policy of %s",
  (page) => {
    const html = fs.readFileSync(path.join(__dirname, "../../src", page), "utf8");
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? "";

    it("lets nothing send data anywhere but to its own address", () => {
      const rules = policy.split("; ");
      expect(rules).toContain("default-src 'none'");
      expect(rules).toContain("connect-src 'self'");
      // Where Excel is on a server of one's own, Office.js asks for trust in a frame from where it comes.
      expect(rules).toContain("frame-src https://appsforoffice.microsoft.com");
      expect(rules).toContain("form-action 'none'");
    });

    it("takes scripts only from itself and Office.js from Microsoft, without eval", () => {
      expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
      expect(policy).not.toContain("unsafe-eval");
      const sources = [...html.matchAll(/<script src="([^"]+)"/g)].map(([, source]) => source);
      expect(sources).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
    });
  }
);
