/** What is said before something is written into the workbook, and when it had to be taken back. */
export const changesZhCN = {
  label: "将要做的改动",
  go: { funding: "写入", totals: "写入", native: "转换", correct: "改正", renew: "更新" },
  cancel: "不改",
  /** Behind the address of a cell: what it shows and will show. */
  change: (before: string, after: string) =>
    before === "" ? `：${after}` : `：${before} → ${after}`,
  blank: "空白",
  /** What a formula becomes that no other can stand for. */
  asValue: "现在的数值",
  takenBack: {
    differs: (sheet: string, cell: string, shows: string, expected: string) =>
      `写完逐格核对时，“${sheet}”的 ${cell} 显示 ${shows}，按面板应为 ${expected}，两者不符，已全部撤回，工作簿没有改动。`,
    error: (sheet: string, cell: string, shows: string, expected: string) =>
      `写完逐格核对时，“${sheet}”的 ${cell} 是错误值 ${shows}，按面板应为 ${expected}，已全部撤回，工作簿没有改动。`,
    pending: (sheet: string, cell: string, shows: string) =>
      `“${sheet}”的 ${cell} 等了几秒仍是 ${shows}，EDU 函数还没有算出来，没有改动工作簿。请等 Excel 加载完函数（计算选项改为“自动”）再试一次。`,
  },
  measures: { gap: "差额", growth: "定基增长", need: "应增经费" },
  funding: (stage: string, names: string, address: string) =>
    `将在表旁的空白处 ${address} 写入${stage}${names}的公式，表头、边框、数字格式照旁边的表。写完逐格与面板核对，不符就全部撤回。`,
  left: {
    contradicts: (name: string, regions: string) =>
      `${name}：${regions}印出的指标值、增长、差额互相对不上，不写；请先在“核对”中改正。`,
    alone: (name: string, regions: string) =>
      `${name}：${regions}只印了这一个数，没有别的数可以推算，不写。`,
    unreadable: (name: string, regions: string) =>
      `${name}：${regions}的数不能用来计算（如学生数为负），不写。`,
    differs: (name: string, regions: string) =>
      `${name}：${regions}按现在的表算出的数与面板上的不同，不写；请点“重新读取”再试。`,
  },
  noStudents: "应增经费：表内没有学生数一列，不写。",
  noFigures: (name: string) => `${name}：表内没有可以推算它的数，不写。`,
  lastDigit: (name: string, cells: string) =>
    `${name}由其他印出的数推算，那些数是四舍五入过的，${cells} 与表上末位会差 1–2。`,
  totals: (cells: number) =>
    `将把 ${cells} 格印出的合计写成公式，标记一改就自动重算。原来的内容留着，可以放回；写完逐格与面板核对，不符就全部撤回。`,
  totalsLeft: {
    form: (cells: string) => `保持原样（写法特殊）：${cells}。`,
    marks: (cells: string) => `保持原样（有没填、不认识或不连续的标记）：${cells}。`,
  },
  native: (formulas: number, values: number) =>
    formulas === 0
      ? `${values} 个 EDU 公式都会变成数值，以后不再重算。原来的公式留着，可以恢复。`
      : `${formulas} 个 EDU 公式将变成普通公式${values > 0 ? `，${values} 个变成数值（以后不再重算）` : ""}。原来的公式留着，可以恢复；转完逐格核对，结果不同的也变成数值。`,
  values: {
    spills: (cells: string) => `变成数值（结果溢出到几格）：${cells}。`,
    noNative: (cells: string) => `变成数值（没有同义的普通公式）：${cells}。`,
    differs: (cells: string) => `变成数值（普通公式算出的结果不同）：${cells}。`,
  },
  nativeBack: (back: number, left: number) =>
    back === 0
      ? "没有可以恢复的 EDU 公式，没有改动。"
      : `已恢复 ${back} 个 EDU 公式${left > 0 ? `；另有 ${left} 个后来改过或结果已不同，没有动` : ""}。`,
  correct: (cells: number) =>
    `将改正 ${cells} 格，都是按表内其他数字唯一确定的。原来的内容留着，可以取回。`,
  /** The first cells of many; `all` of them. */
  andMore: (cells: string, all: number) => `${cells} 等 ${all} 处`,
};
