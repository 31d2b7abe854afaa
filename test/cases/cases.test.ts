import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { caseFolders } from "./caseFolders";
import { factsOf, settledFacts } from "./facts";
import { goldenText } from "./goldenText";
import { readFacts, readInput } from "./readCase";

describe.each(caseFolders())("$name", ({ folder }) => {
  const facts = readFacts(folder);
  const review = reviewWorkbook(readInput(folder));

  it(facts.about, () => {
    expect(factsOf(review, facts)).toEqual(settledFacts(facts));
  });

  it("gives the whole review that was agreed", () => {
    const actualFile = path.join(folder, "actual.json");
    const actual = goldenText(review);
    const expected = readFileSync(path.join(folder, "expected.json"), "utf8");
    if (actual === expected) rmSync(actualFile, { force: true });
    else writeFileSync(actualFile, actual);
    expect(JSON.parse(actual)).toEqual(JSON.parse(expected));
  });
});
