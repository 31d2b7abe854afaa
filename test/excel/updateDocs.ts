// Writes the generated tables of the documents: npm run update:docs
import fs from "node:fs";
import path from "node:path";
import { refusalTables } from "../workbench/host/refusalTable";
import { allUses, apiTable } from "./apiSets/apiTable";

const DOCS = path.join(__dirname, "../../docs");
const GUIDE = path.join(DOCS, "admin-guide/README.md");
const TABLE = /\| ExcelApi \|[^]*?(?=\n\n|\n*$)/;

fs.writeFileSync(
  GUIDE,
  fs.readFileSync(GUIDE, "utf8").replace(TABLE, () => apiTable(allUses()))
);
fs.writeFileSync(path.join(DOCS, "real-excel.md"), refusalTables());
