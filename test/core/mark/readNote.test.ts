import { readNote } from "../../../src/core/mark/readNote";

const read = (text: string) =>
  readNote(text).map(({ mark, reading }) => `${mark} ${reading?.verdict ?? "?"}`);

describe("a note with several numbered sentences in one line", () => {
  it("is read sentence by sentence though nothing but the numbers stands between them", () => {
    expect(read("1.达标用√表示2.未达标用×表示")).toEqual(["√ met", "× unmet"]);
    expect(read("1.√表示达标2.不适用的空3.×表示未达标")).toEqual(["√ met", "× unmet"]);
  });

  it("does not end at a number that does not follow on one before", () => {
    expect(read("√表示班额不超过45、达标")).toEqual(["√ met"]);
  });
});

describe("what parts a mark from its meaning", () => {
  const spaces = Array.from({ length: 0x10000 }, (_unit, code) => String.fromCharCode(code)).filter(
    (char) => /\s/.test(char) && char !== "\n" && char !== "\r"
  );

  it("may be any two spaces", () => {
    const said = readNote("A  达标  B  未达标");
    expect(said.map(({ mark }) => mark)).toEqual(["A", "B"]);
    expect(spaces.length).toBeGreaterThan(20);
    for (const space of spaces)
      expect(readNote("A  达标  B  未达标".replaceAll(" ", space))).toEqual(said);
  });

  it.each(["表示", "代表", "-", "--", "—", "——", "－", "–", "―", "−", "→", "即"])(
    "may be the word or dash %s",
    (between) => {
      expect(read(`A${between}达标，B${between}未达标`)).toEqual(["A met", "B unmet"]);
      expect(read(`√${between}达标，×${between}未达标`)).toEqual(["√ met", "× unmet"]);
    }
  );
});
