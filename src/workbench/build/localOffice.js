const MICROSOFT = "https://appsforoffice.microsoft.com";
const HOSTED = `src="?${MICROSOFT}/lib/1/hosted/`;
/** Built pages are minified: blanks and quotation marks may be missing. */
const SCRIPT = (name) => new RegExp(`<script[^>]*${HOSTED}${name}"?[^>]*></script>`);

/**
 * A page of the add-in with the published library from this machine instead of Microsoft's server, and with a
 * content policy that does not even allow that server. Nothing else of the page is changed, save for when its scripts are
 * fetched: all at once, and run in their order; a script that is not deferred holds up those behind it, since browsers look no
 * further ahead in a page with a content policy.
 */
module.exports = function localOffice(html) {
  const local = html
    .replace(
      SCRIPT("office.js"),
      '<script defer src="office/excel-web-16.00.js"></script><script defer src="workbench-office.js"></script>'
    )
    .replace(
      SCRIPT("custom-functions-runtime.js"),
      '<script defer src="workbench-functions.js"></script>'
    )
    .replaceAll(` ${MICROSOFT}`, "");
  if (local.includes(MICROSOFT))
    throw new Error(
      "A page of the add-in loads something from Microsoft that the workbench does not replace."
    );
  return local;
};
