/** Runs a library that reports to the console what it stumbles over, in its own language: nothing of it is written. */
export function quietly<T>(run: () => T): T {
  const { error, warn, log } = console;
  const silent = () => undefined;
  Object.assign(console, { error: silent, warn: silent, log: silent });
  try {
    return run();
  } finally {
    Object.assign(console, { error, warn, log });
  }
}
