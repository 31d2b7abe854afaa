import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { readZip } from "../../src/ooxml/zip/readZip";
import { existsSync, readFileSync } from "node:fs";
import { temporaryFolder } from "./temporaryFolder";
import { workbookPackage, worksheetXml } from "../ooxml/workbookPackage";

jest.setTimeout(60_000);
const ROOT = join(__dirname, "../..");
const SAMPLE = join(ROOT, "test/data/taizhou-2023.xlsx");
const folder = temporaryFolder();
const big = folder.put(
  "大.xlsx",
  workbookPackage(
    Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [
        `${"未识别的工作表".repeat(3)}${index}`,
        worksheetXml(""),
      ])
    )
  )
);

/** What tells an old workbook by its first bytes; the rest is for what reads it. */
const OLD = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(4096)]);

/** The command as it is built. */
const COMMAND = join(folder.path, "build/edu-check.mjs");
beforeAll(() => {
  const { status, stdout } = node(
    require.resolve("webpack/bin/webpack.js"),
    ...["--mode", "production", "--env", "cli", "--output-path", join(folder.path, "build")]
  );
  if (status !== 0) throw new Error(stdout);
});

function node(...argv: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const check = (...argv: string[]) => node(COMMAND, ...argv);

describe("npm run check", () => {
  it("runs the built command or, where a source is newer, the sources, which say the same", () => {
    expect(node("src/cli/build/check.mjs", "--help")).toEqual(check("--help"));
  });

  it("prints the JSON report of the sample", () => {
    const { status, stdout, stderr } = check(SAMPLE, "--json");
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const { files } = JSON.parse(stdout);
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({
      file: SAMPLE,
      tables: expect.any(Array),
      unrecognised: expect.any(Array),
    });
    expect(files[0].tables[0]).toMatchObject({ kind: "checklist", sheet: "优质均衡" });
  });

  it("prints the report of the sample and writes its flagged copy", () => {
    const { status, stdout } = check(SAMPLE, "--out", join(folder.path, "副本"));
    expect(status).toBe(0);
    expect(stdout).toContain("【优质均衡】全国义务教育优质均衡发展县创建工作进度表");
    // The published table's wrong figure, once, with the two rows that contradict it; as the pane counts.
    expect(stdout).toMatch(
      /\n +F5 +中等职业教育的指标值 29323 可能应为 29324–29325：.*\n +· 市本级：定基增长 183\.8%、差额 -18992\n +· 天台县：/
    );
    expect(stdout).toContain("识别 11 张表，5 处请核对。");
    // No colours in a pipe.
    expect(stdout).not.toContain("\u001b");
    const copy = readZip(readFileSync(join(folder.path, "副本/taizhou-2023.xlsx")));
    expect(copy.entries).toHaveLength(26);
  });

  it("reads .xlsx by itself, and says what to do where the files beside it were left behind", () => {
    const alone = folder.put("alone.mjs", readFileSync(COMMAND));
    expect(node(alone, SAMPLE)).toEqual(check(SAMPLE));
    const missing = expect.stringContaining("请整个文件夹一起复制");
    expect(node(alone, folder.put("旧.xls", OLD))).toMatchObject({ status: 70, stdout: missing });
    expect(node(alone, "--gather", SAMPLE)).toMatchObject({ status: 70, stderr: missing });
    // Nothing half-done: no report of a file whose copy could not be written.
    const copy = node(alone, SAMPLE, "--out", join(folder.path, "无"));
    expect(copy).toEqual({ status: 70, stdout: "", stderr: missing });
    expect(existsSync(join(folder.path, "无"))).toBe(false);
  });

  it("flushes a long report before it ends", () => {
    const { status, stdout } = check(big, "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).files[0].unrecognised).toHaveLength(3000);
  });

  it("does not mind a reader that goes away", () => {
    const command = `"${process.execPath}" "${COMMAND}" "${big}" "${big}" | head -c 10; echo " $\{PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", command], { cwd: ROOT, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toMatch(/ 0\n$/);
  });

  (existsSync("/dev/full") ? it : it.skip)(
    "says in one line that the report could not be written",
    () => {
      const command = `"${process.execPath}" "${COMMAND}" "${SAMPLE}" > /dev/full`;
      const { status, stderr } = spawnSync("bash", ["-c", command], {
        cwd: ROOT,
        encoding: "utf8",
      });
      expect(status).toBe(73);
      expect(stderr).toMatch(/^报告写不出来[^\n]*\n$/);
    }
  );

  it("says in one sentence that the memory is not enough for a large file, on a computer that has little of it", () => {
    const text = (address: string, value: string) =>
      `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const rows = Array.from({ length: 100_000 }, (_, k) => {
      const row = k + 3;
      const label = `${k + 1}.办学条件第${(k * 7919) % 100_003}项`;
      return `<row r="${row}">${text(`A${row}`, label)}${text(`B${row}`, k % 3 === 0 ? "※" : "√")}</row>`;
    });
    const head = `<row r="1">${text("A1", "椒江区教育达标情况表")}</row><row r="2">${text("A2", "指标")}${text("B2", "椒江区")}</row>`;
    const large = folder.put(
      "大表.xlsx",
      workbookPackage({ S: worksheetXml(`${head}${rows.join("")}`) })
    );
    expect(check(large)).toMatchObject({
      status: 0,
      stderr: "",
      stdout: expect.stringContaining("计入指标 100000 项"),
    });
    const told = (...argv: string[]) => node("--max-old-space-size=40", COMMAND, ...argv, "--json");
    const sentence = `内存不够，没有检查完：${large} 太大。请把它分成几个文件，或在内存更大的电脑上检查`;
    expect(told(large)).toEqual({ status: 2, stdout: "", stderr: `${sentence}。\n` });
    expect(told(SAMPLE, large).stderr).toBe(`${sentence}；其余文件请另外检查。\n`);
  });

  it("exits with 64 on wrong usage and with 2 on an unreadable file", () => {
    expect(check()).toMatchObject({
      status: 64,
      stdout: "",
      stderr: expect.stringContaining("用法："),
    });
    const { status, stdout, stderr } = check(join(folder.path, "没有.xlsx"));
    expect({ status, stderr }).toEqual({ status: 2, stderr: "" });
    expect(stdout).toContain("没有.xlsx：找不到文件");
  });
});
