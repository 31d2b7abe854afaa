/** Parts of the pane, by the names that its sources give them, without which it shows no results. */
const NEEDED = ["review", "views", "menus"];

/** The files that a page of the add-in needs for its first results beside its own script: those of the pane's parts. */
module.exports = function paneParts(page, compilation) {
  if (page !== "taskpane.html") return [];
  const files = NEEDED.flatMap((name) => {
    const group = compilation.namedChunkGroups.get(name);
    if (group === undefined) throw new Error(`The pane has no part ${name}.`);
    return group.getFiles();
  });
  return [...new Set(files)].filter((file) => file.endsWith(".js"));
};
