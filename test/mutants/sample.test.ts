import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { placesOf } from "./places";
import { sample } from "./sample";

const FILE = "src/gap.ts";
const TEXT = `export function gap(actual: number, benchmark: number | undefined): number {
  return actual - (benchmark ?? 0);
}
`;

describe("sample", () => {
  const root = mkdtempSync(path.join(tmpdir(), "edu-sample-"));
  const places = placesOf(FILE, TEXT);

  beforeAll(() => {
    mkdirSync(path.join(root, "src"));
    writeFileSync(path.join(root, FILE), TEXT);
    const compilerOptions = { strict: true, lib: ["ES5"], types: [], skipLibCheck: true };
    writeFileSync(path.join(root, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it("draws the same places for a seed, in whatever order they come", () => {
    const drawn = sample(root, places, 2, "1");
    expect(drawn).toHaveLength(2);
    expect(sample(root, [...places].reverse(), 2, "1")).toEqual(drawn);
  });

  it("draws no fault that the compiler refuses", () => {
    const drawn = sample(root, places, 100, "1").map(({ name }) => name);
    expect(drawn.sort()).toEqual(["arithmetic", "default always", "number", "number"]);
  });
});
