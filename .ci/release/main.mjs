// `npm run package`: what an IT department is given, in one folder and one archive: the add-in for the server that EDU_BASE_URL
// names, the web edition, the command line, the packages in them with their licences, and the checksums of it all. The same
// sources give the same bytes.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import { licences } from "./licences.mjs";
import { shippedPackages } from "./shippedPackages.mjs";

const root = path.resolve(import.meta.dirname ?? ".", "../..");
const { name, version, dependencies, devDependencies } = JSON.parse(
  fs.readFileSync(path.join(root, "package.json"), "utf8")
);
/** Packages that the web edition hands out as they were published. */
const PUBLISHED = /^@univerjs\/|^@microsoft\/office-js$|^rxjs$/;

if (!/^https:\/\/./.test(process.env.EDU_BASE_URL ?? "")) {
  process.stderr.write(
    "请写明加载项要放到哪个网址，例如：\n  EDU_BASE_URL=https://addin.example.gov.cn/edu npm run package\n"
  );
  process.exit(64);
}

/**
 * When the sources were last changed, the same wherever the archive is made: web servers tell two versions of a file by its time
 * and length. Archives hold the hours of the place where they are made, so these are given those of Greenwich.
 */
function sourceTime() {
  const seconds =
    process.env.SOURCE_DATE_EPOCH ??
    execFileSync("git", ["log", "-1", "--format=%ct"], { cwd: root, encoding: "utf8" });
  const at = new Date(1000 * Number(seconds));
  return new Date(
    at.getUTCFullYear(),
    at.getUTCMonth(),
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds()
  );
}

const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
for (const env of [[], ["--env", "web"]])
  execFileSync(process.execPath, [webpack, "--mode", "production", ...env], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });

const title = `${name}-${version}`;
const folder = path.join(root, "release", title);
fs.rmSync(folder, { recursive: true, force: true });
for (const [from, to] of [
  ["dist", "addin"],
  ["dist-web", "web"],
  ["dist-cli", "cli"],
])
  fs.cpSync(path.join(root, from), path.join(folder, to), { recursive: true });
for (const file of ["LICENSE", "CHANGELOG.md"])
  fs.copyFileSync(path.join(root, file), path.join(folder, file));

const bom = shippedPackages(
  JSON.parse(
    execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    })
  ),
  new Set([
    ...Object.keys(dependencies),
    ...Object.keys(devDependencies).filter((one) => PUBLISHED.test(one)),
  ])
);
fs.writeFileSync(path.join(folder, "sbom.cdx.json"), `${JSON.stringify(bom, null, 1)}\n`);
fs.writeFileSync(path.join(folder, "LICENCES.txt"), `${licences(bom, root)}\n`);

const files = fs
  .readdirSync(folder, { recursive: true })
  .filter((file) => fs.statSync(path.join(folder, file)).isFile())
  .sort();
const sums = files.map((file) => {
  const sum = createHash("sha256").update(fs.readFileSync(path.join(folder, file)));
  return `${sum.digest("hex")}  ${file}\n`;
});
fs.writeFileSync(path.join(folder, "SHA256SUMS"), sums.join(""));

const archive = zipSync(
  Object.fromEntries(
    [...files, "SHA256SUMS"].map((file) => [
      `${title}/${file}`,
      fs.readFileSync(path.join(folder, file)),
    ])
  ),
  { level: 9, mtime: sourceTime() }
);
fs.writeFileSync(`${folder}.zip`, archive);
process.stdout.write(
  `release/${title}.zip: ${files.length} files, ${bom.components.length} packages, ${(archive.length / 1e6).toFixed(1)} MB\n` +
    `sha256 ${createHash("sha256").update(archive).digest("hex")}\n`
);
