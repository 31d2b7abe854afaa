const renderBundle = require("./renderBundle");

/**
 * Univer's prebuilt files as the workbench's page loads them, in order: a package comes after those that it names.
 * They are served as they were published, save for the drawing engine (see renderBundle.js); bundling the others takes a
 * minute and a half and changes nothing.
 */
const PACKAGES = [
  "protocol",
  "themes",
  "core",
  "telemetry",
  "rpc",
  "engine-formula",
  "engine-render",
  "drawing",
  "docs",
  "design",
  "ui",
  "docs-ui",
  "sheets",
  "sheets-ui",
  "sheets-formula",
  "sheets-formula-ui",
  "sheets-numfmt",
  "sheets-numfmt-ui",
  "sheets-conditional-formatting",
  "sheets-conditional-formatting-ui",
];
/** The package that is a script of our own. */
const BUNDLED = "engine-render";
const FACADES = [
  "core",
  "engine-formula",
  "sheets",
  "sheets-formula",
  "ui",
  "sheets-numfmt",
  "sheets-ui",
];
const WITH_SENTENCES = [
  "design",
  "ui",
  "docs-ui",
  "sheets",
  "sheets-ui",
  "sheets-formula",
  "sheets-formula-ui",
  "sheets-numfmt-ui",
  "sheets-conditional-formatting-ui",
];
const WITH_STYLES = WITH_SENTENCES.filter((name) => !["sheets", "sheets-formula"].includes(name));

const scripts = [
  "redi/index.js",
  "redi/react-bindings/index.js",
  ...PACKAGES.map((name) =>
    name === BUNDLED ? `${renderBundle.name}.js` : `univer/${name}/lib/umd/index.js`
  ),
  ...FACADES.map((name) => `univer/${name}/lib/umd/facade.js`),
  ...["zh-CN", "en-US"].flatMap((locale) =>
    WITH_SENTENCES.map((name) => `univer/${name}/lib/umd/locale/${locale}.js`)
  ),
];
const styles = WITH_STYLES.map((name) => `univer/${name}/lib/index.css`);

/** The global that a prebuilt file sets: "@univerjs/sheets-ui/facade" is UniverSheetsUiFacade. */
function globalName(request) {
  const [, name, facade] = /^@univerjs\/([^/]+)(\/facade)?$/.exec(request) ?? [];
  if (!name) return null;
  const words = name.split("-").map((word) => word[0].toUpperCase() + word.slice(1));
  return `Univer${words.join("")}${facade ? "Facade" : ""}`;
}

module.exports = { scripts, styles, globalName };
