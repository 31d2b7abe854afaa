import fs from "node:fs";
import path from "node:path";

const FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/** The licence of each package of a CycloneDX list, with its text as the package brings it. */
export function licences(bom, root) {
  return bom.components
    .map(({ name, group, version, licenses = [], properties = [] }) => {
      const place = properties.find((one) => one.name === "cdx:npm:package:path")?.value;
      const folder = path.join(root, place ?? path.join("node_modules", group ?? "", name));
      const files = fs.existsSync(folder)
        ? fs.readdirSync(folder).filter((one) => FILE.test(one))
        : [];
      const texts = files
        .sort()
        .map((file) =>
          fs.readFileSync(path.join(folder, file), "utf8").replace(/\r\n/g, "\n").trim()
        );
      const kinds = licenses.map(
        ({ license, expression }) => license?.id ?? license?.name ?? expression
      );
      return [
        `${group ? `${group}/` : ""}${name} ${version}  ${kinds.join(", ") || "(licence as below)"}`,
        ...texts,
      ].join("\n\n");
    })
    .join(`\n\n${"-".repeat(78)}\n\n`);
}
