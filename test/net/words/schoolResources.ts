/** The seven resources of 教督〔2017〕6号: thresholds by level, and how forms word them. */
export interface SchoolResource {
  /** As the document words it. */
  name: string;
  小学: number;
  初中: number;
  /** Other wordings of the heading. */
  wordings: readonly string[];
  /** Figures of a good school as a multiple of the threshold. */
  decimals: number;
}

export const SCHOOL_RESOURCES: readonly SchoolResource[] = [
  {
    name: "每百名学生拥有高于规定学历教师数",
    小学: 4.2,
    初中: 5.3,
    wordings: ["每百名学生拥有高于规定学历教师数", "每百名学生拥有高于规定学历教师数（人）"],
    decimals: 2,
  },
  {
    name: "每百名学生拥有县级以上骨干教师数",
    小学: 1,
    初中: 1,
    wordings: ["每百名学生拥有县级以上骨干教师数", "每百名学生拥有县级及以上骨干教师数"],
    decimals: 2,
  },
  {
    name: "每百名学生拥有体育、艺术（美术、音乐）专任教师数",
    小学: 0.9,
    初中: 0.9,
    wordings: [
      "每百名学生拥有体育、艺术（美术、音乐）专任教师数",
      "每百名学生拥有体育、艺术专任教师数",
    ],
    decimals: 2,
  },
  {
    name: "生均教学及辅助用房面积",
    小学: 4.5,
    初中: 5.8,
    wordings: [
      "生均教学及辅助用房面积",
      "生均教学及辅助用房面积（平方米）",
      "生均教学及辅助用房面积（㎡）",
    ],
    decimals: 2,
  },
  {
    name: "生均体育运动场馆面积",
    小学: 7.5,
    初中: 10.2,
    wordings: ["生均体育运动场馆面积", "生均体育运动场馆面积（平方米）"],
    decimals: 2,
  },
  {
    name: "生均教学仪器设备值",
    小学: 2000,
    初中: 2500,
    wordings: ["生均教学仪器设备值", "生均教学仪器设备值（元）"],
    decimals: 0,
  },
  {
    name: "每百名学生拥有网络多媒体教室数",
    小学: 2.3,
    初中: 2.4,
    wordings: ["每百名学生拥有网络多媒体教室数", "每百名学生拥有网络多媒体教室数（间）"],
    decimals: 2,
  },
];

export const SCHOOL_TITLES: readonly string[] = [
  "{county}{level}资源配置情况表",
  "{county}义务教育优质均衡发展{level}资源配置七项指标统计表",
  "{county}{level}七项指标达标情况",
  "{county}{level}校际均衡差异系数测算表",
];
