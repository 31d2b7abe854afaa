/** A sheet of the sample: cells from A1 on, null for a blank one. */
export interface SampleSheet {
  name: string;
  values: (string | number | null)[][];
  /** First and last row of the header, from 0; the rows above hold the title. */
  header: readonly [first: number, last: number];
  /** Rows from here on are notes, from 0. */
  notes: number;
  /** Widths of the columns in characters of half width; the last stands for the rest. */
  widths: readonly number[];
}

/**
 * What `openSample` writes: a checklist and a funding table with what the add-in looks for. Source: the published
 * tables of Taizhou, Zhejiang, 2023 (test/data/README.md), shortened; 路桥's printed total is wrong on purpose.
 */
export const SAMPLE_SHEETS: readonly SampleSheet[] = [
  {
    name: "示例 达标进度",
    header: [1, 1],
    notes: 13,
    widths: [12, 46, 9],
    values: [
      ["义务教育优质均衡发展县创建工作进度表（示例，摘自2023年公开表格）"],
      ["一级指标", "二级指标", ..."椒江 黄岩 路桥 临海 温岭 玉环 天台 仙居 三门".split(" ")],
      ["一、资源配置", "1.每百名学生拥有高于规定学历教师数", ..."※※※※√※√√√"],
      [null, "2.每百名学生拥有县级以上骨干教师数", ..."※※※√√※√√√"],
      [null, "3.每百名学生拥有体育、艺术（美术、音乐）专任教师数", ..."※※※※√※√√√"],
      [null, "4.生均教学及辅助用房面积", ..."※※※※※※√※√"],
      [null, "5.生均体育运动场馆面积", ..."※※※※※※√※√"],
      [null, "6.生均教学仪器设备值", ..."※※√√√※√√√"],
      [null, "7.每百名学生拥有网络多媒体教室数", ..."※√√√√√√√√"],
      ["二、政府保障程度", "8.县域内义务教育学校规划布局合理，符合国家规定要求", ..."√√√√√√√√√"],
      [null, "9.小学、初中所有班级学生数分别不超过45人、50人", ..."√√√√√√√√√"],
      [null, "10.教师5年360学时培训完成率达到100%", ..."√※※※√√√※√"],
      [
        "总达成度",
        "达标项目数/总项目数（10）",
        ...["7 30", "7 30", "6 46", "5 50", "2 80", "6 40", "0 100", "3 70", "0 100"].map((total) =>
          total.replace(/(.+) (.+)/, "（-$1）\n$2%")
        ),
      ],
      ["注：1.表格中“√”表示该项目已达标，“※”表示该项目未达标，“-X”表示共X项未达标。"],
      ["2.这是示例：路桥的达成度特意写成46%，应为40%，在“核对”中可以看到。"],
    ],
  },
  {
    name: "示例 经费测算",
    header: [1, 2],
    notes: 16,
    widths: [14, 14],
    values: [
      ["2024年普通小学生均一般公共预算教育经费达到全省平均水平所需经费测算（示例，摘自公开表格）"],
      ["省、市、县", "普通小学"],
      [null, "指标值（元）", "定基增长（%）", "生均差额（元）", "达到省水平应增经费（亿元）"],
      ["浙江省", 23068, 17.65],
      ["台州市", 23068, 44.12, -7062, -25.61],
      ["椒江区", 23068, 50.31, -7721, -2.83],
      ["黄岩区", 23068, 41.53, -6769, -2.34],
      ["路桥区", 23068, 46.99, -7375, -2.42],
      ["三门县", 23068, 46.85, -7360, -1.88],
      ["天台县", 23068, 29.11, -5201, -1.52],
      ["仙居县", 23068, 37.53, -6295, -1.65],
      ["温岭市", 23068, 60.57, -8702, -6.38],
      ["临海市", 23068, 40.72, -6676, -4.32],
      ["玉环市", 23068, 36.43, -6160, -2.13],
      ["台州湾", 23068, null, -2840, -0.14],
      [],
      ["注：差额为负表示低于全省平均；台州湾的定基增长原表未填，可由其他数字推出。"],
    ],
  },
];
