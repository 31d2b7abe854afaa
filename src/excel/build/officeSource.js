const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

/** Written in the pages: Microsoft's own server, which Excel outside China loads Office.js from. */
const MICROSOFT = "https://appsforoffice.microsoft.com";
const HOSTED = `${MICROSOFT}/lib/1/hosted`;
/** Where a local copy lies, beside the pages. */
const LOCAL = "office";
const PUBLISHED = path.join(__dirname, "../../../node_modules/@microsoft/office-js/dist");
/** Of the published package what no page loads: sources for debugging, types. */
const NOT_LOADED = /\.debug\.js$|\.d\.ts$|vsdoc/;

/**
 * Where the pages take Office.js from (EDU_OFFICE_JS): Microsoft's server when nothing is set, the folder of another https
 * server (Office operated by 21Vianet), or `local`, a copy of the published library beside the pages. Throws for anything else.
 */
function officeSource(setting) {
  const wanted = (setting ?? "").trim().replace(/\/+$/, "");
  if (wanted === "") return { folder: HOSTED, origin: MICROSOFT };
  if (wanted === "local") return { folder: LOCAL, origin: null };
  if (wanted.startsWith("https://") && URL.canParse(wanted)) {
    // As the URL parser writes it: nothing in it can end an attribute of the page.
    const { href, origin } = new URL(wanted);
    return { folder: href.replace(/\/+$/, ""), origin };
  }
  throw new Error(
    `EDU_OFFICE_JS 须为 local，或存放 office.js 的 https 文件夹地址，现在是：${wanted}`
  );
}

/** A page with its Office scripts and its content policy changed to that source; nothing else of it is changed. */
function withOffice(html, { folder, origin }) {
  return html
    .replaceAll(`${HOSTED}/`, `${folder}/`)
    .replaceAll(`frame-src ${MICROSOFT}`, `frame-src ${origin ?? "'self'"}`)
    .replaceAll(` ${MICROSOFT}`, origin === null ? "" : ` ${origin}`);
}

/** Writes the source into every page of the build, and copies the library where it is a local one. */
class OfficeSource {
  constructor(setting) {
    this.source = officeSource(setting);
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("OfficeSource", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap("OfficeSource", (data) => ({
        ...data,
        html: withOffice(data.html, this.source),
      }));
    });
    if (this.source.origin !== null) return;
    const filter = (file) => !NOT_LOADED.test(file);
    // As published: already minified, and not to be changed.
    const info = { minimized: true };
    new CopyWebpackPlugin({
      patterns: [{ from: PUBLISHED, to: LOCAL, filter, info }],
    }).apply(compiler);
  }
}

module.exports = Object.assign(OfficeSource, { officeSource, withOffice });
