/** Every sentence a user reads, in Chinese: the source that other languages are typed after. */
export const zhCN = {
  title: "教育达标与经费核对",
  refresh: "重新读取",
  reading: "正在读取工作簿…",
  locate: "定位",
  locateCell: (sheet: string, cell: string) => `定位到“${sheet}”的 ${cell}`,
  none: "—",
  verdict: {
    tables: (count: number) => `识别出 ${count} 张表`,
    noFindings: "没有发现对不上的数字",
    findings: (count: number) => `有 ${count} 处需要核对`,
  },
  nothing: {
    title: "没有找到认识的表",
    body: "请打开达标情况表（指标 × 县市区，格内为 √、※ 等符号）或经费测算表（指标值、差额、定基增长、应增经费），再点“重新读取”。",
    leftAlone: (sheets: string) => `没有改动的工作表：${sheets}`,
  },
  kind: {
    checklist: "达标情况",
    funding: "经费测算",
    targets: "目标完成",
    statistics: "统计合计",
    schools: "优质均衡",
  },
  checklist: {
    rank: "名次",
    region: "县（市、区）",
    rate: "达成度",
    unmet: "未达标",
    tied: (rank: number) => `并列第 ${rank}`,
    rankLabel: (rank: number) => `第 ${rank}`,
    notRanked: "没有可计的指标，不排名",
    note: "达成度 = 达标项 ÷ 计入的指标项；按未取整的数排名，相同即并列。",
  },
  funding: {
    stage: "学段",
    net: "净额",
    shortfall: "仅缺口",
    singleStage: "全部",
    benchmark: (name: string) => `基准：${name}`,
    yi: (amount: string) => `${amount} 亿元`,
    note: "应增经费中，负数表示需要增加。“净额”让有富余的地区抵掉不足，“仅缺口”只加不足的。",
  },
  findings: {
    title: "需要核对",
    printed: "表上",
    computed: "计算",
  },
  otherSheets: (sheets: string) => `未识别、保持原样的工作表：${sheets}`,
  failure: {
    title: "没有完成",
    crashed: "面板出了问题，没有改动您的工作簿。请点“重新读取”；仍不行请关闭面板再打开。",
  },
  onSheets: (sheets: string) => `（工作表：${sheets}）`,
  hostError: {
    editing: "有单元格正在编辑。请按回车（或 Esc）结束编辑，再试一次。",
    protected:
      "工作表受保护或工作簿只读，Excel 不允许这样操作。请先在“审阅”中撤销保护，或点“启用编辑”，再试一次。",
    structureProtected:
      "工作簿的结构受保护，不能新建工作表。请先在“审阅”中撤销“保护工作簿”，再试一次。",
    notEmpty: "选中的列里已有内容，没有写入。请另选一个空列，再试一次。",
    selection: "请先在表中选中一个连续的区域（不要选图表，也不要同时选几处），再试一次。",
    missing: "要找的工作表或单元格已不在工作簿中。请点“重新读取”。",
    tooLarge: "工作簿太大，Excel 一次传不完。请把要核对的表复制到新的工作簿中再试。",
    busy: "Excel 正忙（可能在计算或有对话框未关）。请稍候再试。",
    unsupported: "这个版本的 Excel 不支持此操作。请更新 Excel，或使用网页版 Excel。",
    cancelled: "已取消，工作簿没有改动。",
    other: "Excel 没有完成操作，工作簿没有改动。请再试一次；仍不行请重新打开工作簿。",
  },
  missing: {
    mergedAreas: "这个版本的 Excel 不提供合并单元格的位置，按填写的内容识别。",
    spills: "这个版本的 Excel 不能查出溢出区域，“转为普通公式”时溢出的结果须自行检查。",
    pageSetup: "这个版本的 Excel 不能由加载项设置页面，打印清单前请自行设为 A4 横向。",
    severalAreas: "这个版本的 Excel 不能由加载项同时选中几处，定位到几个单元格时只选第一处。",
    functions: "这个版本的 Excel 不支持 EDU 函数；识别、标注和清单照常可用。",
  },
  commands: {
    flagged: (tables: number, unmet: number, findings: number) =>
      `已标注 ${tables} 张表：未达标 ${unmet} 项次，需要核对的数字 ${findings} 处。改正后颜色自动消失；点“取消标注”可全部去掉。`,
    nothingFound:
      "没有找到认识的表，没有标注。请打开达标情况表（指标 × 县市区，格内为 √、※ 等符号）或经费测算表后再试。",
    cleared: (sheets: number) => `已取消 ${sheets} 张工作表上的标注，您自己的格式没有改动。`,
    nothingToClear: "工作簿里没有本加载项的标注，没有改动。",
    reported: (tables: number) => `已按 ${tables} 张达标情况表写成一张新工作表，并已打开。`,
    noChecklist: "没有找到达标情况表（指标 × 县市区，格内为 √、※ 等符号），没有新建工作表。",
    close: "知道了",
  },
  outside: {
    title: "请在 Excel 中打开",
    body: "这个页面是 Excel 的加载项，需要在 Excel 的侧边栏里使用。",
    steps: [
      "在 Excel 中打开您的工作簿；",
      "在“开始”选项卡上找到“达标与经费核对”，点“打开面板”；",
      "如果没有这个按钮，请联系管理员安装加载项。",
    ],
    offline:
      "如果您就是在 Excel 中看到这段话，请检查网络后重开面板：Excel 需要从微软的服务器取得 Office.js。",
  },
};

export type Strings = typeof zhCN;
export type HostErrorKind = keyof Strings["hostError"];
