import type { ResourceStandards } from "./resourceStandards";

/**
 * 县域义务教育优质均衡发展督导评估办法 (教督〔2017〕6号), resources of the schools: each school meets at least six of the
 * seven and none is below 85 % of its threshold; each 差异系数 is at most 0.50 (小学) or 0.45 (初中). Schools and 教学点 of fewer
 * than 50 pupils are left out by the provinces' rules for it.
 */
export const balancedDevelopment2017: ResourceStandards = {
  source: {
    document: "教育部关于印发《县域义务教育优质均衡发展督导评估办法》的通知",
    number: "教督〔2017〕6号",
    year: 2017,
    link: null,
  },
  leastMet: 6,
  leastShare: 0.85,
  leastStudents: 50,
  cvLimit: { 小学: 0.5, 初中: 0.45 },
  resources: [
    {
      id: "degreeTeachers",
      name: "每百名学生拥有高于规定学历教师数",
      unit: "人",
      per: 100,
      whole: true,
      threshold: { 小学: 4.2, 初中: 5.3 },
    },
    {
      id: "backboneTeachers",
      name: "每百名学生拥有县级以上骨干教师数",
      unit: "人",
      per: 100,
      whole: true,
      threshold: { 小学: 1, 初中: 1 },
    },
    {
      id: "sportArtTeachers",
      name: "每百名学生拥有体育、艺术（美术、音乐）专任教师数",
      unit: "人",
      per: 100,
      whole: true,
      threshold: { 小学: 0.9, 初中: 0.9 },
    },
    {
      id: "teachingRooms",
      name: "生均教学及辅助用房面积",
      unit: "㎡",
      per: 1,
      whole: false,
      threshold: { 小学: 4.5, 初中: 5.8 },
    },
    {
      id: "sportGrounds",
      name: "生均体育运动场馆面积",
      unit: "㎡",
      per: 1,
      whole: false,
      threshold: { 小学: 7.5, 初中: 10.2 },
    },
    {
      id: "equipment",
      name: "生均教学仪器设备值",
      unit: "元",
      per: 1,
      whole: false,
      threshold: { 小学: 2000, 初中: 2500 },
    },
    {
      id: "multimediaRooms",
      name: "每百名学生拥有网络多媒体教室数",
      unit: "间",
      per: 100,
      whole: true,
      threshold: { 小学: 2.3, 初中: 2.4 },
    },
  ],
};
