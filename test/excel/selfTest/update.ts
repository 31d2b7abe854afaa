import fs from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { sourceSheets } from "./sourceSheets";

const FILE = path.join(__dirname, "../../../src/excel/selfTest/sheets.json");

/** `npm run update:selftest`: writes the sheets of the self-test anew from test/data/taizhou-2023.xlsx. */
async function update(): Promise<void> {
  const options = await resolveConfig(FILE);
  const text = await format(JSON.stringify(sourceSheets()), { ...options, filepath: FILE });
  fs.writeFileSync(FILE, text);
}

void update();
