import fc from "fast-check";
import { Body, BODY_CELLS, type BodyCell } from "../../../../src/core/kind/checklist/body";
import "../../../setup/fixedSeed";

const lines: BodyCell[][] = [
  ["met", "unmet"],
  ["met", "zero"],
  ["excluded", "met"],
  ["blank", "unknown"],
];

describe("what a checklist's cells hold", () => {
  const body = Body.of(lines);

  it("is given back as it was", () => {
    expect([body.length, body.width]).toEqual([4, 2]);
    expect(body.rows()).toEqual(lines);
    expect(JSON.stringify({ body })).toBe(JSON.stringify({ body: lines }));
    expect(body.at(3, 1)).toBe("unknown");
    // Outside, as nothing.
    expect([body.at(4, 0), body.at(0, 2), body.at(1, -1)]).toEqual(["blank", "blank", "blank"]);
    expect(Body.of([]).rows()).toEqual([]);
  });

  it("is counted: zero marks as unmet too, what nobody can tell apart, without what does not count", () => {
    expect(body.count()).toEqual([
      { met: 2, unmet: 0, zero: 0, unsure: 1 },
      { met: 1, unmet: 2, zero: 1, unsure: 1 },
    ]);
    expect(body.count({ from: 3, to: 2 })).toEqual([
      { met: 0, unmet: 0, zero: 0, unsure: 0 },
      { met: 0, unmet: 0, zero: 0, unsure: 0 },
    ]);
  });
});

/** Lines of as many cells each, some of them excluded as a whole, some lines of them, and a scope. */
const drawn = fc.integer({ min: 1, max: 9 }).chain((width) => {
  const cell = fc.constantFrom(...BODY_CELLS);
  const line = fc.oneof(
    { weight: 4, arbitrary: fc.array(cell, { minLength: width, maxLength: width }) },
    { weight: 1, arbitrary: fc.constant(new Array<BodyCell>(width).fill("excluded")) }
  );
  return fc.array(line, { minLength: 1, maxLength: 12 }).chain((cells) => {
    const at = fc.nat(cells.length - 1);
    return fc.record({
      cells: fc.constant(cells),
      picked: fc.subarray([...cells.keys()]),
      scope: fc.tuple(at, at).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    });
  });
});

describe("a body beside lists of its cells", () => {
  it("says the same of them", () => {
    fc.assert(
      fc.property(drawn, ({ cells, picked, scope }) => {
        const body = Body.of(cells);
        const columns = (cells[0] ?? []).map((_cell, r) =>
          cells.slice(scope.from, scope.to + 1).map((line) => line[r])
        );
        const times = (list: readonly unknown[], ...of: readonly BodyCell[]) =>
          list.filter((cell) => of.some((one) => one === cell)).length;
        const counts = columns.map((column) => ({
          met: times(column, "met"),
          unmet: times(column, "unmet", "zero"),
          zero: times(column, "zero"),
          unsure: times(column, "blank", "unknown"),
        }));
        expect(body.count(scope)).toEqual(counts);
        // What is kept is what was counted of this scope, and of no other.
        expect(body.count()).toEqual(Body.of(cells).count());
        expect(body.count(scope)).toEqual(counts);
        expect(columns.map((_column, r) => body.hasBlank(r, scope))).toEqual(
          columns.map((column) => column.includes("blank"))
        );
        cells.forEach((line, k) => {
          expect(body.isAll(k, "excluded")).toBe(line.every((cell) => cell === "excluded"));
          expect(body.timesIn(k, ["met", "blank"])).toBe(times(line, "met", "blank"));
          expect(line.map((_cell, r) => body.isUnmet(k, r))).toEqual(
            line.map((cell) => cell === "unmet" || cell === "zero")
          );
        });
        expect([...body.blanks()]).toEqual(
          cells.flatMap((line, k) => line.flatMap((cell, r) => (cell === "blank" ? [[k, r]] : [])))
        );
        expect(body.select(picked).rows()).toEqual(picked.map((k) => cells[k]));
        expect(body.select([...picked])).toBe(body.select(picked));
        expect(body.select(picked.slice(1)).rows()).toEqual(picked.slice(1).map((k) => cells[k]));
        expect(body.withBlankLines(2).rows()).toEqual([
          ...cells,
          ...[1, 2].map(() => new Array<BodyCell>(body.width).fill("blank")),
        ]);
        expect(body.excluding(picked).rows()).toEqual(
          cells.map((line, k) => (picked.includes(k) ? line.map(() => "excluded") : line))
        );
        expect(body.withBlanksAs("met").rows()).toEqual(
          cells.map((line) => line.map((cell) => (cell === "blank" ? "met" : cell)))
        );
        expect(body.rows()).toEqual(cells);
      })
    );
  });
});
