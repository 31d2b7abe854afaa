const MICROSOFT = "https://appsforoffice.microsoft.com";
const HOSTED = `src="?${MICROSOFT}/lib/1/hosted/`;
/** Built pages are minified: blanks and quotation marks may be missing. */
const SCRIPT = (name) => new RegExp(`<script[^>]*${HOSTED}${name}"?[^>]*></script>`);

/**
 * A page of the add-in with the published library from this machine instead of Microsoft's server, and with a
 * content policy that does not even allow that server. Nothing else of the page is changed.
 */
module.exports = function localOffice(html) {
  const local = html
    .replace(
      SCRIPT("office.js"),
      '<script src="office/excel-web-16.00.js"></script><script src="workbench-office.js"></script>'
    )
    .replace(
      SCRIPT("custom-functions-runtime.js"),
      '<script src="workbench-functions.js"></script>'
    )
    .replaceAll(` ${MICROSOFT}`, "");
  if (local.includes(MICROSOFT))
    throw new Error(
      "A page of the add-in loads something from Microsoft that the workbench does not replace."
    );
  return local;
};
