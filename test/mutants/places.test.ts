import ts from "typescript";
import { placesOf } from "./places";
import { planted, schemata } from "./schemata";

const faultsOf = (text: string) =>
  placesOf("src/core/a.ts", text).map(({ name, before, after }) => `${name}: ${before} → ${after}`);

/** The value of `answer` after a text has run with a fault planted, "throws" where it breaks; "" for no fault. */
function answerOf(text: string, id: string): unknown {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  const run = new Function("eduMutantIs", `${outputText}\nreturn answer;`);
  try {
    return run((one: string) => one === id);
  } catch {
    return "throws";
  }
}

describe("placesOf", () => {
  it.each([
    ["a < b;", ["boundary: a < b → (a) <= (b)", "comparison: a < b → (a) >= (b)"]],
    ["x = a && b;", ["and, or: a && b → (a) || (b)"]],
    ["x = !a;", ["negation: !a → a"]],
    ["x = a ?? b;", ["default left out: a ?? b → a", "default always: a ?? b → b"]],
    ["x = -a;", ["sign: -a → a"]],
    ["a += b;", ["arithmetic: a += b → a -= (b)"]],
    ["x = a.some(f);", ["some, every: a.some(f) → a.every(f)"]],
    ["x = Math.max(a, b);", ["max, min: Math.max(a, b) → Math.min(a, b)"]],
    ["x = a.filter(f).map(g);", ["filter left out: a.filter(f) → a"]],
    ["x = a.filter(f)[k];", ["filter left out: a.filter(f) → a"]],
    ["p.then(f);", ["then left out: p.then(f) → p"]],
    ["x = [a];", ["list emptied: [a] → []"]],
    [
      "x = [...a, ...b];",
      ["list emptied: [...a, ...b] → []", "part left out: a → []", "part left out: b → []"],
    ],
    ["x = 10;", ["number: 10 → 11", "number: 10 → 9"]],
    ["x = true;", ["truth: true → false"]],
    ["x = /^a/;", ["pattern: /^a/ → /a/"]],
    ['x = "a";', []],
    ['x = b === "a";', ['comparison: b === "a" → (b) !== ("a")', 'text emptied: "a" → ""']],
    [
      "p.then(end, end);",
      [
        "then without a second: p.then(end, end) → p.then(end)",
        "then without a first: p.then(end, end) → p.then(undefined, end)",
      ],
    ],
  ])("finds what %s can be mistaken for", (text, faults) => {
    expect(faultsOf(text).filter((fault) => !fault.startsWith("statement"))).toEqual(faults);
  });

  it("finds conditions, statements, blocks and what is returned", () => {
    const text = "function f(a) { if (a) { g(); return 1; } return a; }";
    const names = placesOf("a.ts", text).map(({ name }) => name);
    expect(names.sort()).toEqual([
      "block emptied",
      "block emptied",
      "condition always",
      "condition never",
      "nothing returned",
      "nothing returned",
      "number",
      "number",
      "statement left out",
    ]);
  });

  it("finds nothing in types, imports and names", () => {
    const text = 'import a from "b"; type A = 1 | "c"; interface B { d: [2] } x = { 3: y };';
    expect(faultsOf(text).filter((fault) => !fault.startsWith("statement"))).toEqual([]);
  });

  it("replaces a chain that may end early as a whole", () => {
    expect(faultsOf("x = a?.b.filter(f).map(g);")).toContain(
      "filter left out: a?.b.filter(f).map(g) → a?.b.map(g)"
    );
  });

  it("names a place by what stands there, not by where it is", () => {
    const idsOf = (text: string) => placesOf("a.ts", text).map(({ id }) => id);
    const ids = idsOf("x = a < b; y = a < b;");
    expect(new Set(ids).size).toBe(ids.length);
    expect(idsOf("\n\nz();\nx = a < b; y = a < b;")).toEqual(expect.arrayContaining(ids));
  });
});

describe("schemata", () => {
  const TEXT = `
    const calls: number[] = [];
    function sum(list: number[] | undefined, least = 1) {
      let total = 0;
      for (const one of list ?? [7]) {
        if (one < least && one !== -3) continue;
        calls.push(one);
        total += one;
      }
      return list?.filter((one) => one > 2).length === 2 ? -total : total;
    }
    const answer = JSON.stringify([sum([0, 1, 2, 3, 4]), sum(undefined), sum([1, 2]), calls]);`;
  const places = placesOf("a.ts", TEXT);
  const woven = schemata(TEXT, places);

  it("does what was written while no fault is chosen", () => {
    expect(answerOf(woven, "")).toBe("[-10,7,3,[1,2,3,4,7,1,2]]");
  });

  it("does with each fault chosen what the text with that fault does", () => {
    expect(places.length).toBeGreaterThan(25);
    const different = places.filter(({ id }) => answerOf(woven, id) !== answerOf(woven, ""));
    expect(different.length).toBeGreaterThan(20);
    for (const place of places)
      expect([place.name, place.before, answerOf(woven, place.id)]).toEqual([
        place.name,
        place.before,
        answerOf(planted(TEXT, place), ""),
      ]);
  });
});
