/**
 * No folder of src/ may reach itself through others. Inside core the rooms stand in an order, which
 * eslint.config.mjs enforces; this is the check over everything, folders of any depth included.
 */
module.exports = {
  forbidden: [
    {
      name: "no-circle-between-folders",
      severity: "error",
      comment: "Move what both need to a room above them (docs/decisions, import law).",
      scope: "folder",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js"] },
  },
};
