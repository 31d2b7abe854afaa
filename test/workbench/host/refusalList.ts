import type { HostState } from "../../../src/workbench/host/hostState";

/** One thing that Excel refuses, done to a workbook with the sheets 表 and 另表. */
export interface Refusal {
  what: string;
  code: string;
  source: string;
  act(context: Excel.RequestContext, sheet: Excel.Worksheet): void;
  state?: Partial<HostState>;
}

const LIMITS = "Microsoft, Excel specifications and limits";
const cell = (formula: string) => (_context: Excel.RequestContext, sheet: Excel.Worksheet) => {
  sheet.getRange("A1").formulas = [[formula]];
};
const rule = (formula: string) => (_context: Excel.RequestContext, sheet: Excel.Worksheet) => {
  sheet.getRange("A1:B2").conditionalFormats.add("Custom").custom.rule.formula = formula;
};
const named = (name: string) => (context: Excel.RequestContext) => {
  context.workbook.worksheets.add(name);
};
const argument = "InvalidArgument";
const rename = "Microsoft, Rename a worksheet";
const ruled = "Microsoft, Use conditional formatting; office-js 6135";
const reference = (member: string) => `Microsoft, ${member}`;

/** All that the host refuses as Excel does, each with where it is written. */
export const REFUSALS: readonly Refusal[] = [
  { what: "单元格公式：写法不对", code: argument, source: LIMITS, act: cell("=SUM(1") },
  { what: "单元格公式：参数之间用分号", code: argument, source: LIMITS, act: cell("=SUM(1;2)") },
  { what: "以 = + - @ 开头而不是公式的文字", code: argument, source: LIMITS, act: cell("-（缺）") },
  {
    what: "公式超过 8,192 个字符",
    code: argument,
    source: LIMITS,
    act: cell(`=${"1+".repeat(4096)}1`),
  },
  {
    what: "公式里的文字超过 255 个字符",
    code: argument,
    source: LIMITS,
    act: cell(`="${"字".repeat(256)}"`),
  },
  {
    what: "函数的参数超过 255 个",
    code: argument,
    source: LIMITS,
    act: cell(`=SUM(${"1,".repeat(255)}1)`),
  },
  {
    what: "函数嵌套超过 64 层",
    code: argument,
    source: LIMITS,
    act: cell(`=${"ABS(".repeat(65)}1${")".repeat(65)}`),
  },
  {
    what: "单元格文字超过 32,767 个字符",
    code: argument,
    source: LIMITS,
    act: cell("字".repeat(32_768)),
  },
  {
    what: "条件格式公式：自定义函数",
    code: argument,
    source: ruled,
    act: rule("=EDU.GAP(A1,B1)>0"),
  },
  { what: "条件格式公式：数组常量", code: argument, source: ruled, act: rule("=OR(A1={1,2})") },
  { what: "条件格式公式：别的工作簿", code: argument, source: ruled, act: rule("=[1]表!A1>0") },
  { what: "条件格式公式：并集", code: argument, source: ruled, act: rule("=SUM((A1,B1))>0") },
  { what: "条件格式公式：没有的函数", code: argument, source: ruled, act: rule("=NOSUCH(A1)") },
  { what: "表名含 \\ / ? * [ ] :", code: argument, source: rename, act: named("一/二") },
  { what: "表名超过 31 个字符", code: argument, source: rename, act: named("字".repeat(32)) },
  { what: "表名空白", code: argument, source: rename, act: named("  ") },
  { what: "表名是 History", code: argument, source: rename, act: named("History") },
  { what: "表名以撇号开头或结尾", code: argument, source: rename, act: named("'表") },
  { what: "表名已有", code: "ItemAlreadyExists", source: rename, act: named("另表") },
  {
    what: "改成不能用的表名",
    code: argument,
    source: rename,
    act: (_context, sheet) => void (sheet.name = "a:b"),
  },
  {
    what: "删去唯一看得见的工作表",
    code: "InvalidOperation",
    source: reference("Excel.Worksheet.delete"),
    act: (context, sheet) => {
      context.workbook.worksheets.getItem("另表").delete();
      sheet.delete();
    },
  },
  {
    what: "不是颜色的填充色",
    code: argument,
    source: reference("Excel.RangeFill.color"),
    act: (_context, sheet) => void (sheet.getRange("A1").format.fill.color = "#12"),
  },
  {
    what: "不是颜色的字色",
    code: argument,
    source: reference("Excel.RangeFont.color"),
    act: (_context, sheet) => void (sheet.getRange("A1").format.font.color = "rgb(1,2,3)"),
  },
  {
    what: "引号没有成对的数字格式",
    code: argument,
    source: "Microsoft, Number format codes",
    act: (_context, sheet) => void (sheet.getRange("A1").numberFormat = [['0.0"元']]),
  },
  {
    what: "多于四段的数字格式",
    code: argument,
    source: "Microsoft, Number format codes",
    act: (_context, sheet) => void (sheet.getRange("A1").numberFormat = [["0;0;0;@;0"]]),
  },
  {
    what: "超过 255 个字符的列宽",
    code: argument,
    source: LIMITS,
    act: (_context, sheet) => void (sheet.getRange("A1").format.columnWidth = 1400),
  },
  {
    what: "没有的纸张",
    code: argument,
    source: reference("Excel.PaperType"),
    act: (_context, sheet) => {
      sheet.pageLayout.set({ paperSize: "A9" as Excel.PaperType });
    },
  },
  {
    what: "没有的图表",
    code: argument,
    source: reference("Excel.ChartType"),
    act: (_context, sheet) => {
      sheet.charts.add("Bars" as Excel.ChartType, sheet.getRange("A1:B2"));
    },
  },
  {
    what: "行列数与区域不同的数组",
    code: argument,
    source: reference("Excel.Range.values"),
    act: (_context, sheet) => void (sheet.getRange("A1:B1").values = [[1, 2, 3]]),
  },
  {
    what: "超过 1,000,000 字节的设置",
    code: argument,
    source: "office-js 621, 3957",
    act: (context) => {
      context.workbook.settings.add("k", "字".repeat(340_000));
    },
  },
  {
    what: "一次多于 512 处合并单元格",
    code: "GeneralException",
    source: reference("Excel.Range.getMergedAreasOrNullObject"),
    act: (_context, sheet) => {
      for (let row = 0; row < 513; row++) sheet.getRangeByIndexes(row, 0, 1, 2).merge();
      sheet.getRange("A1:B600").getMergedAreasOrNullObject().load("address");
    },
  },
  {
    what: "超过 5 MB 字节的请求（网页版）",
    code: "RequestPayloadSizeLimitExceeded",
    source: "Microsoft, Resource limits for Office Add-ins",
    state: { maxRequest: 2_000 },
    act: cell("字".repeat(900)),
  },
  {
    what: "超过 5 MB 字节的应答（网页版）",
    code: "ResponsePayloadSizeLimitExceeded",
    source: "Microsoft, Resource limits for Office Add-ins",
    state: { maxResponse: 200 },
    act: (_context, sheet) => void sheet.getRange("A1:J20").load("values"),
  },
  {
    what: "正在编辑单元格时的任何请求",
    code: "InvalidOperationInCellEditMode",
    source: reference("Excel.ErrorCodes"),
    state: { editing: true },
    act: (_context, sheet) => void sheet.getRange("A1").load("values"),
  },
  {
    what: "只读工作簿里的改动",
    code: "AccessDenied",
    source: reference("Excel.ErrorCodes"),
    state: { readOnly: true },
    act: cell("1"),
  },
  {
    what: "结构受保护时新建工作表",
    code: "AccessDenied",
    source: reference("Excel.WorkbookProtection"),
    state: { structureProtected: true },
    act: named("新表"),
  },
  {
    what: "比这个 Excel 新的成员",
    code: "ApiNotFound",
    source: "Microsoft, Excel JavaScript API requirement sets",
    state: { apiVersion: 1.8 },
    act: (_context, sheet) => void (sheet.pageLayout.centerHorizontally = true),
  },
];
