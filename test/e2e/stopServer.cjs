/** Ends the server that startServer.cjs started. */
module.exports = async () => {
  const { eduServer } = globalThis;
  if (!eduServer || eduServer.exitCode !== null) return;
  const ended = new Promise((resolve) => eduServer.once("exit", resolve));
  eduServer.kill("SIGTERM");
  await ended;
};
