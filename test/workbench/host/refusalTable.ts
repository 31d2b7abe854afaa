import type { HostState } from "../../../src/workbench/host/hostState";
import { REFUSALS } from "./refusalList";

/** The states that a test can put the host into, each a way in which Excel is known to behave. */
export const MODES: readonly { state: keyof HostState; what: string; source: string }[] = [
  { state: "editing", what: "有单元格正在编辑", source: "Excel.ErrorCodes" },
  { state: "readOnly", what: "工作簿只读", source: "Excel.ErrorCodes" },
  { state: "structureProtected", what: "工作簿结构受保护", source: "Excel.WorkbookProtection" },
  { state: "apiVersion", what: "较旧的 Excel", source: "Excel requirement sets" },
  { state: "maxResponse", what: "应答的字节数有限", source: "Resource limits" },
  { state: "maxRequest", what: "请求的字节数有限", source: "Resource limits" },
  {
    state: "maxCells",
    what: "格数太多时给 null，不报错",
    source: "Resource limits; office-js 6781",
  },
  { state: "functions", what: "函数还没有载入：#NAME?、#BUSY!", source: "office-js 6611" },
  { state: "unregistered", what: "公式名显示为 _xldudf_…", source: "office-js 3558, 5611" },
  { state: "manual", what: "手动计算", source: "Excel.Application.calculationMode" },
  { state: "failAt", what: "做到一半失败", source: "Excel.ErrorCodes" },
  { state: "failing", what: "做到一半失败，以后的改动也都不接受", source: "Excel.ErrorCodes" },
  { state: "damaged", what: "读不出的条件格式", source: "office-js 5222, 6827, 6835" },
  { state: "session", what: "重新打开以后工作表的 id 不同", source: "office-js 1390, 552" },
  { state: "ignoresFitToPages", what: "不理会“一页宽”", source: "office-js 1860" },
  { state: "lateRules", what: "看别的格的条件格式不立即生效", source: "office-js 5299, 1157" },
  {
    state: "coauthor",
    what: "别人在两次请求之间改动",
    source: "Microsoft, Coauthoring in Excel add-ins",
  },
  {
    state: "blanksAsZero",
    what: "区域里的空格到自定义函数时是 0",
    source: "office-js 1951, 4702, 5262",
  },
  {
    state: "errorsInArrays",
    what: "一片结果里有一个错误，整片都是 #VALUE!（设为 false）",
    source: "office-js 2174",
  },
  {
    state: "idsArePriorities",
    what: "条件格式的 id 就是优先级",
    source: "Excel.ConditionalFormat.id",
  },
  {
    state: "dialogs",
    what: "弹窗打不开（12004、12005、12007、12009、12011），或打开了而页面不在（12002、12003）",
    source: "Microsoft, Handle errors and events in the Office dialog box",
  },
];

/** What nobody can tell without Excel itself. */
const UNKNOWN: readonly string[] = [
  "512 处合并单元格以上的错误代码：微软没有写，除“找不到”等有别的意思的以外都当作它。",
  "条件格式读不出时，逐条再读是否总能读出其余各条。",
  "条件格式的 id 究竟是优先级还是固定不变：两种情形都试过。",
  "做到一半失败的请求，之前的改动是否总是留着：工作台当作留着。",
  "关闭时条件格式与自定义函数一起使 LTSC 2021 崩溃（office-js 5959）：无法在这里试。",
  "条件格式、设置的改动不能用一次 Ctrl+Z 撤销：工作台不模拟撤销。",
  "数字格式只查引号、方括号、段数和长度，Excel 查得更细。",
  "日期和时间只认 1-2、2023/9/1、1:14 一类写法，Excel 认得更多，随系统的区域设置而不同。",
  "弹窗：哪些浏览器会拦下、拦下时给哪个代码，没有试过；各种代码都试过（`test/commands`）。",
  "别人与加载项同时改同一格：Excel 留后写的；工作台照此做，没有试过真的共同编辑。",
  "insertWorksheetsFromBase64：加载项不用它，工作台不回答。",
];

/** The page on what the embedded host refuses and what it cannot know. */
export function refusalTables(): string {
  return [
    "# 工作台与真的 Excel",
    "由 `npm run update:docs` 生成，每一行都有测试（`test/workbench/host/refusals.test.ts`）。没有一行在真的 Excel 中试过；来源是微软的文档和 office-js 的问题列表。_Generated; nothing here was run in Excel itself._",
    "## Excel 会拒绝的，它也拒绝这些",
    table(
      ["什么", "错误代码", "来源"],
      REFUSALS.map(({ what, code, source }) => [what, `\`${code}\``, source])
    ),
    "## 测试能让它进入的状态",
    table(
      ["状态", "是什么", "来源"],
      MODES.map(({ state, what, source }) => [`\`${state}\``, what, source])
    ),
    "## 不知道的",
    UNKNOWN.map((one) => `- ${one}`).join("\n"),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
