import { readFileSync } from "node:fs";
import path from "node:path";
import { type Baseline } from "./report/baseline";
import { measureBaseline } from "./report/measureBaseline";
import { worseThan } from "./report/worseThan";

const before = JSON.parse(readFileSync(path.join(__dirname, "baseline.json"), "utf8")) as Baseline;

it("reads at least as many drawn workbooks right as before, and gives no new wrong figure or false alarm", () => {
  expect(worseThan(before, measureBaseline())).toEqual([]);
});
