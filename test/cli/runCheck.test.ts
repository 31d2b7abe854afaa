import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { write, utils } from "@e965/xlsx";
import { runCheck, type CheckSurroundings } from "../../src/cli/runCheck";
import { reviewWorkbook, type Review } from "../../src/core/review/reviewWorkbook";
import { checklist } from "./report/reports";
import { temporaryFolder } from "./temporaryFolder";
import { workbookPackage, worksheetXml } from "../ooxml/workbookPackage";

const folder = temporaryFolder();
const good = folder.put("好.xlsx", workbookPackage({ 监测: worksheetXml("") }));
const bad = folder.put("坏.xlsx", "");
const old = utils.book_new();
utils.book_append_sheet(old, utils.aoa_to_sheet([["县"]]), "监测");
const xls = folder.put("旧.xls", Buffer.from(write(old, { type: "buffer", bookType: "biff8" })));

const review: Review = {
  ...reviewWorkbook([]),
  tables: [checklist],
  unrecognised: ["通讯录"],
  highlights: [
    {
      sheet: "监测",
      style: "unmet",
      formula: '=N("EDU.unmet")=0',
      areas: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    },
  ],
};
const nothing: Review = { ...reviewWorkbook([]), unrecognised: ["监测"] };

/** Runs the command without a process: exit code and what it wrote. */
async function run(
  argv: string[],
  result: () => Review = () => review,
  more: Partial<CheckSurroundings> & { terminal?: boolean } = {}
) {
  const written = { stdout: "", stderr: "" };
  const output = (name: "stdout" | "stderr") => ({
    write: (text: string) => void (written[name] += text),
    isTerminal: more.terminal ?? false,
    columns: 80,
    closed: false,
  });
  const code = await runCheck(argv, {
    stdout: output("stdout"),
    stderr: output("stderr"),
    review: result,
    ...more,
  });
  return { code, ...written };
}

describe("runCheck", () => {
  it("prints the report of each file, then one line over all", async () => {
    const { code, stdout, stderr } = await run([good]);
    expect(code).toBe(0);
    expect(stdout).toContain("【监测】");
    expect(stdout.trimEnd().split("\n").at(-1)).toBe(
      "共 1 个文件，识别 1 张表，3 处请核对，1 张工作表未识别。"
    );
    expect(stderr).toBe("");
  });

  it("prints the JSON report alone with --json, files in the order given", async () => {
    const { code, stdout, stderr } = await run(["--json", bad, good]);
    expect(code).toBe(2);
    const report = JSON.parse(stdout);
    expect(stdout).toBe(`${JSON.stringify(report, null, 2)}\n`);
    expect(report).toEqual({
      files: [
        {
          file: bad,
          error: "文件是空的（0 字节）：请重新保存或重新下载后再检查。",
          tables: [],
          unrecognised: [],
        },
        { file: good, tables: [checklist], unrecognised: ["通讯录"] },
      ],
    });
    expect(stderr).toBe(`${bad}：文件是空的（0 字节）：请重新保存或重新下载后再检查。\n`);
  });

  it.each([
    [[good], review, 0],
    [["--strict", good], review, 1],
    [["--strict", good], nothing, 0],
    [["--strict", good, bad], review, 2],
    [[bad], review, 2],
    [[], review, 64],
    [["--what", good], review, 64],
  ])("ends %j with the right exit code", async (argv, result, code) => {
    expect((await run(argv, () => result)).code).toBe(code);
  });

  it("explains wrong usage on stderr and help on stdout, in Chinese", async () => {
    expect(await run(["--what"])).toMatchObject({
      stdout: "",
      stderr: expect.stringMatching(/^不认识的选项 --what。\n\n用法：/),
    });
    expect(await run(["--help"])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^用法：/),
      stderr: "",
    });
  });

  it("does the other files when the program fails on one, and shows the stack only for debugging", async () => {
    let calls = 0;
    const failing = () => {
      if (calls++ === 0) throw new TypeError("mistake");
      return review;
    };
    const { code, stdout, stderr } = await run([good, good], failing);
    expect(code).toBe(70);
    expect(stdout).toContain("好.xlsx：检查时程序出错");
    expect(stdout).toContain("【监测】");
    expect(stderr).toBe("");
    calls = 0;
    expect((await run([good], failing, { debug: true })).stderr).toContain(
      "TypeError: mistake\n    at "
    );
  });

  it("writes flagged copies and says where and what the colours mean", async () => {
    const out = join(folder.path, "副本");
    const human = await run([good, "--out", out]);
    expect(human.code).toBe(0);
    expect(human.stdout).toContain(`标注副本：${join(out, "好.xlsx")}\n`);
    expect(human.stdout).toMatch(/颜色说明.*\n {2}浅橙底深色字 +未达标\n/);
    const json = await run([good, "--out", out, "--json"]);
    expect(() => JSON.parse(json.stdout)).not.toThrow();
    expect(json.stderr).toBe(`标注副本：${join(out, "好 (2).xlsx")}\n`);
  });

  it("writes no copy without a table, of an old format, or of what could not be read, and says so", async () => {
    const out = join(folder.path, "无");
    const none = await run([good, "--out", out], () => nothing);
    expect(none).toMatchObject({
      code: 0,
      stderr: `${good}：没有认出可以检查的表，未写标注副本。\n`,
    });
    expect(none.stdout).not.toContain("颜色说明");
    expect(await run([xls, "--out", out])).toMatchObject({
      code: 0,
      stderr: expect.stringContaining("另存为 .xlsx"),
    });
    expect(await run([bad, "--out", out])).toMatchObject({ code: 2, stderr: "" });
    expect(existsSync(out)).toBe(false);
  });

  it("ends with 73 when a copy cannot be written, one line, the report still there", async () => {
    const { code, stdout, stderr } = await run([good, "--out", bad]);
    expect(code).toBe(73);
    expect(stderr).toBe(`${good}：--out 后面写的不是文件夹：请换一个文件夹。\n`);
    expect(stdout).toContain("【监测】");
  });

  it("shows progress on a terminal with several files only", async () => {
    const { stderr } = await run([good, good], () => review, { terminal: true });
    expect(stderr).toMatch(/░ 0\/2 .*█░+ 1\/2 /s);
    expect(stderr.endsWith("\r\u001b[K")).toBe(true);
    expect((await run([good], () => review, { terminal: true })).stderr).toBe("");
    expect((await run([good, good])).stderr).toBe("");
  });

  it("stops reading files when nobody reads on", async () => {
    let calls = 0;
    const stdout = {
      write: () => undefined,
      isTerminal: false,
      columns: 80,
      get closed() {
        return calls > 0;
      },
    };
    await run(
      [good, good, good],
      () => {
        calls++;
        return review;
      },
      { stdout }
    );
    expect(calls).toBe(1);
  });

  it("leaves the folder of the files as it was", () => {
    expect(readdirSync(folder.path).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});
