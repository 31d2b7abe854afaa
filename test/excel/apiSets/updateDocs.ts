// Writes the table of requirement sets into the administrator's guide: npm run update:docs
import fs from "node:fs";
import path from "node:path";
import { allUses, apiTable } from "./apiTable";

const GUIDE = path.join(__dirname, "../../../docs/admin-guide/README.md");
const TABLE = /\| ExcelApi \|[^]*?(?=\n\n|\n*$)/;

fs.writeFileSync(
  GUIDE,
  fs.readFileSync(GUIDE, "utf8").replace(TABLE, () => apiTable(allUses()))
);
