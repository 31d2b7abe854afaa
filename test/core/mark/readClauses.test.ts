import { markTokens } from "../../../src/core/mark/markTokens";
import { readClauses } from "../../../src/core/mark/readClauses";

const read = (sentence: string) =>
  readClauses(sentence, markTokens(sentence)).map(
    ({ mark, reading }) => `${mark} ${reading?.verdict ?? "?"}${reading?.sure === true ? "" : "?"}`
  );

describe("the clauses of a note", () => {
  it("end with the verdict on the mark before, where the words beside it only hint", () => {
    expect(read("√表示低于5%,达标")).toEqual(["√ met"]);
    expect(read("√表示低于5%,达标,※表示未达标")).toEqual(["√ met", "※ unmet"]);
  });

  it("say of a mark what stands beside it, where no verdict follows", () => {
    expect(read("√表示低于5%,按年统计")).toEqual(["√ unmet?"]);
    expect(read("√表示达标,※表示未达标")).toEqual(["√ met", "※ unmet"]);
  });
});
