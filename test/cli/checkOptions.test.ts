import { checkOptions } from "../../src/cli/checkOptions";

describe("checkOptions", () => {
  it("takes files and options in any order", () => {
    expect(checkOptions(["a.xlsx", "--out", "副本", "--json", "b.xlsx", "--strict"])).toEqual({
      files: ["a.xlsx", "b.xlsx"],
      json: true,
      strict: true,
      help: false,
      out: "副本",
    });
  });

  it("takes names that look like options after --", () => {
    expect(checkOptions(["--", "--表.xlsx"])).toMatchObject({ files: ["--表.xlsx"] });
  });

  it("asks for no file with --help", () =>
    expect(checkOptions(["-h"])).toMatchObject({ help: true }));

  it.each([
    [[], "没有写要检查的文件。"],
    [["--json"], "没有写要检查的文件。"],
    [["a.xlsx", "--color"], "不认识的选项 --color。"],
    [["a.xlsx", "-x"], "不认识的选项 -x。"],
    [["a.xlsx", "--out"], "--out 后面要写文件夹。"],
    [["a.xlsx", "--out="], "--out 后面要写文件夹。"],
    [["a.xlsx", "--out", "--json"], "--out 后面要写文件夹。"],
    [["a.xlsx", "--json=1"], "选项 --json 后面不能写值。"],
  ])("says what is wrong with %j", (argv, problem) => expect(checkOptions(argv)).toBe(problem));
});
