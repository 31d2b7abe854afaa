const { spawn } = require("node:child_process");

/** Opens an address in the user's browser where there is a screen; BROWSER=none keeps it closed. */
module.exports = function openBrowser(address) {
  const { BROWSER, CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (BROWSER === "none" || CI) return;
  if (process.platform === "linux" && !DISPLAY && !WAYLAND_DISPLAY) return;
  const [command, ...first] = {
    darwin: ["open"],
    win32: ["cmd", "/c", "start", ""],
  }[process.platform] ?? ["xdg-open"];
  const opened = spawn(command, [...first, address], { stdio: "ignore", detached: true });
  // Without a browser the printed address is enough.
  opened.on("error", () => undefined);
  opened.unref();
};
