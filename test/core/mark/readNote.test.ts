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
