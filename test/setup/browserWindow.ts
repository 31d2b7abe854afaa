import { JSDOM } from "jsdom";

/**
 * A browser's window for tests that run in Node because the embedded Excel does: what jsdom's window has and Node lacks
 * becomes global. Import it before React.
 */
const { window } = new JSDOM("<!doctype html><html><body></body></html>", {
  url: "https://localhost:3000/taskpane.html",
  pretendToBeVisual: true,
});
const OWN = ["window", "document", "navigator", "location", "Event", "CustomEvent", "EventTarget"];
for (const name of Object.getOwnPropertyNames(window)) {
  if (name in globalThis || name.startsWith("_") || name.endsWith("Storage")) continue;
  const value: unknown = Reflect.get(window, name);
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
for (const name of OWN)
  Object.defineProperty(globalThis, name, {
    value: name === "window" ? window : Reflect.get(window, name),
    configurable: true,
    writable: true,
  });

// What jsdom lacks and Fluent asks for.
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
