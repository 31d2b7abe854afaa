import { columnCases, gridCases } from "./functionCases";
import { openNatively } from "./nativeSheet";

/** What the engine's process is started with: a grid of rows × columns, or one column a region. */
const [rows = 0, columns = 0] = process.argv.slice(2).map(Number);

// The engine in a process of its own: it cannot be interrupted, so a formula that takes too long is ended with
// its process, and its memory does not weigh on the functions that it is compared with.
async function main(): Promise<void> {
  const { sheets, list } = columns === 1 ? columnCases(rows) : gridCases(rows, columns);
  const sheet = openNatively(sheets);
  await sheet.time("=1+1");
  const idle = Math.min((await sheet.time("=1+2")).ms, (await sheet.time("=1+3")).ms);
  process.on("message", (name: string) => {
    const formula = list.find((one) => one.name === name)?.native ?? "";
    void sheet
      .time(formula)
      .then(({ ms, value }) => process.send?.({ ms: Math.max(0, ms - idle), value }));
  });
  process.send?.("open");
}

void main();
