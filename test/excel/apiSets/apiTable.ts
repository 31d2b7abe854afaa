import fs from "node:fs";
import path from "node:path";
import { zhCN } from "../../../src/i18n/zhCN";
import { setOf, type ApiSet } from "./guardOf";
import { usesOf, type Use } from "./usesOf";

const ROOT = path.join(__dirname, "../../..");
const { missing } = zhCN;

/** What each set beyond the manifest's is used for, and what an Excel without it does instead. */
const PURPOSES: ReadonlyMap<ApiSet, readonly [purpose: string, without: string]> = new Map([
  [
    9,
    [
      "报表设为 A4（纵横随列宽）、一页宽；一条标注覆盖几处；改动由整个工作簿通知",
      `${missing.pageSetup}标注照常，一处一条；改动由各表分别通知。`,
    ],
  ],
  [12, ["查出溢出区域；认出改过名的表", `${missing.spills}改过名的表只按名称找。`]],
  [13, ["合并单元格的位置", missing.mergedAreas]],
  [17, ["表改名时立即通知", "下一次改动时才知道表改了名。"]],
  [18, ["同时选中几处", missing.severalAreas]],
  [19, ["自检查看标注显示出来的颜色", "自检不查颜色，报告里写“无法查看”。"]],
]);

/** Newest set of each Excel that does not get new ones. Source: Microsoft, "Excel JavaScript API requirement sets". */
const EXCELS: readonly [excel: string, newest: ApiSet][] = [
  ["LTSC 2021", 14],
  ["LTSC 2024", 17],
];

/** The set that the manifest demands. */
export function manifestSet(): ApiSet {
  const manifest = fs.readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
  return setOf(/Name="ExcelApi" MinVersion="(1\.\d+)"/.exec(manifest)?.[1] ?? "");
}

/** Every use of Excel's API by the add-in: all that runs on Office.js. */
export function allUses(): Use[] {
  const files = ["src/excel", "src/commands"].flatMap((folder) =>
    fs
      .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => path.join(ROOT, folder, name))
  );
  return usesOf(ROOT, [...files, path.join(ROOT, "src/taskpane/index.tsx")], manifestSet());
}

/** The administrator's table: which feature needs which Excel. Throws for a set in use that it has no words for. */
export function apiTable(uses: readonly Use[]): string {
  const base = manifestSet();
  const newer = [...new Set(uses.map(({ needs }) => needs))].filter((set) => set > base);
  const rows = newer
    .sort((a, b) => a - b)
    .map((set) => {
      const [purpose, without] = PURPOSES.get(set) ?? [];
      if (purpose === undefined) throw new Error(`ExcelApi 1.${set} is used for something new.`);
      const excels = EXCELS.filter(([, newest]) => newest >= set).map(([excel]) => excel);
      const members = uses
        .filter(({ needs, member }) => needs === set && /^[A-Z]\w+\.\w+$/.test(member))
        .map(({ member }) => `\`${member}\``);
      return `| 1.${set} | ${purpose} | ${without} | ${[...excels, "Microsoft 365、网页版"].join("、")} | ${[...new Set(members)].sort().join(" ")} |`;
    });
  return [
    "| ExcelApi | 用来做什么 | 没有时 | 哪些 Excel 有 | Office.js 成员 |",
    "| --- | --- | --- | --- | --- |",
    `| 1.${base} | 其余全部功能 | 清单要求它；没有它的 Excel 不会装上加载项 | LTSC 2021、LTSC 2024、Microsoft 365、网页版 | |`,
    ...rows,
  ].join("\n");
}
