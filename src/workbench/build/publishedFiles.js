const path = require("node:path");
const { scripts, styles } = require("./univerFiles");

const ROOT = path.join(__dirname, "../../..");
const MODULES = path.join(ROOT, "node_modules");

/** Folders that the workbench's pages load from as they were published, by the name that they have in addresses. */
const FOLDERS = {
  univer: path.join(MODULES, "@univerjs"),
  redi: path.join(MODULES, "@wendellhu/redi/dist/umd"),
  office: path.join(MODULES, "@microsoft/office-js/dist"),
  samples: path.join(ROOT, "assets/samples"),
};

/** The published library for Excel on the web, which runs unmodified in each page of the add-in. */
const OFFICE = "office/excel-web-16.00.js";
/** The workbook that the page opens first. */
const SAMPLE = "samples/taizhou-2023.xlsx";

/** The terms under which the files above are passed on. */
const LICENCES = {
  "univer.txt": path.join(FOLDERS.univer, "core/LICENSE"),
  "redi.txt": path.join(MODULES, "@wendellhu/redi/LICENSE"),
  "office-js.md": path.join(MODULES, "@microsoft/office-js/LICENSE.md"),
  "edu-addin.txt": path.join(ROOT, "LICENSE"),
};

/** What the web edition ships of those folders: exactly the files that its pages load, and their licences. */
function publishedFiles() {
  const loaded = [...scripts, ...styles, OFFICE, SAMPLE].flatMap((to) => {
    const [folder, ...rest] = to.split("/");
    // What lies in none is built.
    return rest.length === 0 ? [] : [{ from: path.join(FOLDERS[folder], ...rest), to }];
  });
  const licences = Object.entries(LICENCES).map(([name, from]) => ({
    from,
    to: `licences/${name}`,
    toType: "file",
  }));
  return [...loaded, ...licences];
}

module.exports = { FOLDERS, publishedFiles };
