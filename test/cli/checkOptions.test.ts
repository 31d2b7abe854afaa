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

  it("takes a task with where its results go", () => {
    expect(checkOptions(["--compare", "a.xlsx", "b.xlsx", "--save", "c.XLSX"])).toMatchObject({
      files: ["a.xlsx", "b.xlsx"],
      task: { kind: "compare" },
      save: "c.XLSX",
    });
    expect(checkOptions(["--gather", "各县", "--city", "市.xlsx"])).toMatchObject({
      task: { kind: "gather", city: "市.xlsx" },
    });
    expect(checkOptions(["--plan", "rate=85%", "--plan", "place=2", "a.xlsx"])).toMatchObject({
      task: { kind: "plan", goals: [{ kind: "checklist" }, { goal: { place: 2 } }] },
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
    [["a.xlsx", "--notices="], "--notices 后面要写文件夹。"],
    [["a.xlsx", "--notices"], "--notices 后面要写文件夹。"],
    [
      ["a.xlsx", "--plan", "rate=85%", "--notices", "单"],
      "--out、--notices 和 --strict 不和 --compare、--gather、--plan 一起用。",
    ],
    [["a.xlsx", "--out", "--json"], "--out 后面要写文件夹。"],
    [["a.xlsx", "--compare", "--gather"], "--compare、--gather、--plan 一次只能用一个。"],
    [["a.xlsx", "--city", "b.xlsx"], "--city 只和 --gather 一起用。"],
    [["a.xlsx", "--save", "b.xlsx"], "--save 只和 --compare、--gather、--plan 一起用。"],
    [["a.xlsx", "--gather", "--save", "b.xls"], "--save 后面要写新文件名，如 结果.xlsx。"],
    [["a.xlsx", "--gather", "--city="], "--city 后面要写市级汇总表的文件。"],
    [["a.xlsx", "--plan"], "--plan 后面要写目标，如 rate=85%、place=2 或 year=2027。"],
    [["a.xlsx", "--plan", "rate=0"], "目标达成度“0”应大于 0、不超过 100%，如 85%。"],
    [
      ["a.xlsx", "--compare", "--strict"],
      "--out、--notices 和 --strict 不和 --compare、--gather、--plan 一起用。",
    ],
    [["a.xlsx", "--since", "b.xlsx"], "--since 和 --notices 一起用：通知单写明与上期相比的变化。"],
    [["a.xlsx", "--notices", "n", "--since"], "--since 后面要写上期的文件。"],
    [["a.xlsx", "--json=1"], "选项 --json 后面不能写值。"],
  ])("says what is wrong with %j", (argv, problem) => expect(checkOptions(argv)).toBe(problem));
});
