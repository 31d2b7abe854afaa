import type { Grid } from "../../../src/core/sheet/grid";
import { gridOf } from "../../core/gridOf";

/** One checklist at two dates: 椒江 meets 2 and falls back on 3, 路桥 meets 2, and 4 was split in two. */
export const june: Grid = gridOf(
  `
优质均衡达标情况
指标|椒江区|黄岩区|路桥区
1.生师比达到要求|√|√|※
2.班额符合规定|※|√|※
3.巩固率达到95%以上|√|※|√
4.体育馆、音乐教室、美术教室达到规定要求|√|√|√
注：“√”表示达标，“※”表示未达标。数据截止2023年6月30日。
`,
  "上期"
);
export const december: Grid = gridOf(
  `
优质均衡达标情况
指标|椒江区|黄岩区|路桥区
1.生师比达到要求|√|√|※
2.班额符合规定|√|√|√
3.巩固率达到95%以上|※|※|√
4.体育馆、音乐教室、美术教室达到规定要求|√|√|√
注：“√”表示达标，“※”表示未达标。数据截止2023年12月31日。
`,
  "本期"
);

/** Figures with a criterion in a column, in a label, by a national standard, and none. */
export const figures: Grid = gridOf(
  `
2023年各县（市、区）教育指标完成情况
指标|标准|椒江区|黄岩区|路桥区|天台县
1.学前三年毛入园率|≥85%|98.2%|84.9%|85%|99%
2.特教生均公用经费（元）|不低于6000元|6200|5800|6000|
3.生均图书（册）||30|31|29|40
`,
  "指标数据"
);

/** Three primary schools: 一小 lacks art teachers and rooms, 二小 nothing, and equipment is far apart. */
export const schools: Grid = gridOf(
  `
小学资源配置情况
学校名称|在校生数|每百名学生拥有高于规定学历教师数|每百名学生拥有县级以上骨干教师数|每百名学生拥有体育、艺术专任教师数|生均教学及辅助用房面积（㎡）|生均体育运动场馆面积（㎡）|生均教学仪器设备值（元）|每百名学生拥有网络多媒体教室数
第一小学|1000|5|1.2|0.6|4|8|500|2.5
第二小学|500|5|1.2|1|5|8|2600|2.6
第三小学|400|4.5|1.5|1|5|8|9000|3
`,
  "资源配置"
);

export const targets: Grid = gridOf(
  `
教育事业发展主要指标
指标|属性|2020年|2023年|2025年目标
学前三年毛入园率（%）|预期性|90|97|98
公办园在园幼儿占比（%）|约束性|50|55|70
初中近视率（%）|预期性|70|66|60
`,
  "主要目标"
);
