import { runNet } from "./report/runNet";
import { gravest } from "./compare/gravest";

const [seed, count, kind] = [
  Number(process.argv[2]),
  Number(process.argv[3]),
  process.argv[4] as never,
];
const rs = runNet(seed, count, kind)
  .filter((r) => gravest(r.failures) !== null && gravest(r.failures) !== "detail")
  .sort((a, b) => a.cells - b.cells);
for (const r of rs.slice(0, Number(process.argv[5] ?? 40)))
  console.log(
    r.id,
    r.cells,
    r.features.marks ?? r.features.form,
    "|",
    r.features.shape ?? "",
    "|",
    r.features.note ?? "",
    "|",
    r.features.totals ?? "",
    r.features.fault,
    "|",
    [...new Set(r.failures.map((x) => x.severity + ":" + x.what))].slice(0, 3).join("; "),
    "|",
    r.failures[0]!.detail.slice(0, 100)
  );
