const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("base64");

/** How a page names the service worker, see page/keepOffline.ts. */
const named = (script) => new RegExp(`data-offline=["']?${script.replace(".", "\\.")}`);

/**
 * Writes before the service worker's script which files were built, with the SHA-256 of each, and a version that is another
 * one whenever any of them is. The script itself is not among them: browsers fetch it anew to see whether it changed. A build
 * none of whose pages names the script fails: it would work with a network only.
 */
module.exports = class OfflineFiles {
  constructor(script) {
    this.script = script;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise("OfflineFiles", async () => {
      const folder = compiler.outputPath;
      const names = fs
        .readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
        .map((name) => name.replaceAll(path.sep, "/"))
        .filter((name) => name !== this.script)
        .sort();
      const read = (name) => fs.readFileSync(path.join(folder, name));
      const pages = names.filter((name) => name.endsWith(".html")).map((name) => `${read(name)}`);
      if (!pages.some((page) => named(this.script).test(page)))
        throw new Error(`No page names ${this.script}, so no browser would keep the files.`);
      const files = Object.fromEntries(names.map((name) => [name, sha256(read(name))]));
      const script = path.join(folder, this.script);
      const code = fs.readFileSync(script, "utf8");
      const version = sha256(JSON.stringify(files) + code);
      const built = `self.eduBuilt=${JSON.stringify({ version, files })};\n`;
      fs.writeFileSync(script, built + code);
    });
  }
};
