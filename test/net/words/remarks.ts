/** Columns that stand beside the marks and are neither: heading and what its cells may hold. */
export interface RemarkColumn {
  heading: string;
  cells: readonly string[];
  /** Share of the rows that hold something. */
  filled: number;
  /** Whether such a column stands before the marks. */
  before: boolean;
}

export const REMARK_COLUMNS: readonly RemarkColumn[] = [
  {
    heading: "责任科室",
    cells: ["基教科", "计财科", "人事科", "督导室", "安稳科", "体卫艺科"],
    filled: 1,
    before: false,
  },
  { heading: "牵头单位", cells: ["教育局", "财政局", "编办", "人社局"], filled: 1, before: false },
  {
    heading: "备注",
    cells: ["已整改", "省级复核", "2024年补建", "数据待核实", "见附件"],
    filled: 0.25,
    before: false,
  },
  {
    heading: "完成时限",
    cells: ["2024年6月", "2024年9月", "2024年底", "长期坚持"],
    filled: 1,
    before: false,
  },
  {
    heading: "整改措施",
    cells: ["增加编制", "新建校舍", "加大投入", "分流学生"],
    filled: 0.4,
    before: false,
  },
  {
    heading: "标准要求",
    cells: ["100%", "≥85%", "不低于50%", "达到省定标准", "全覆盖"],
    filled: 1,
    before: true,
  },
  {
    heading: "目标值",
    cells: ["100%", "≥95%", "全覆盖", "不低于80%", "达到省定标准"],
    filled: 1,
    before: true,
  },
  { heading: "权重", cells: ["2", "3", "4", "5"], filled: 1, before: true },
  {
    heading: "评估方式",
    cells: ["查阅资料", "实地查看", "数据比对", "座谈访谈"],
    filled: 1,
    before: true,
  },
];
