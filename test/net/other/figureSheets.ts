import { roundHalfUp } from "../draw/roundHalfUp";
import { drawCounties } from "../words/drawCounties";
import { BUDGET_ITEMS, GOODS, POSTS, SUBJECTS } from "../words/otherSheets";
import { schoolNames } from "../words/schoolNames";
import type { OtherSheet } from "./otherSheet";
import { writeTable } from "./writeTable";

/** Sheets with figures that are no statistics, money per student or targets of education. */
export const FIGURE_SHEETS: readonly OtherSheet[] = [
  {
    name: "exam results",
    quiet: true,
    write: (draw, paper) => {
      const subjects = draw.sample(SUBJECTS, draw.int(3, 5));
      writeTable(
        paper,
        `2024学年第一学期${draw.pick(["期末", "期中"])}检测成绩统计`,
        [draw.pick(["学校", "班级"]), "参考人数", ...subjects, "总分", "名次"],
        schoolNames(draw, "schools", draw.int(5, 10)).map((name, k) => {
          const scores = subjects.map(() => draw.int(550, 950) / 10);
          return [
            name,
            draw.int(80, 600),
            ...scores,
            roundHalfUp(
              scores.reduce((sum, each) => sum + each, 0),
              1
            ),
            k + 1,
          ];
        })
      );
    },
  },
  {
    name: "ranking",
    quiet: true,
    write: (draw, paper) => {
      const { members, city } = drawCounties(draw, 5, 12);
      writeTable(
        paper,
        `2024年${city}教育工作考核得分排名`,
        ["名次", "县（市、区）", "日常考核（60分）", "年终考核（40分）", "得分"],
        members.map(({ printed }, k) => {
          const [a, b] = [draw.int(450, 600) / 10, draw.int(280, 400) / 10];
          return [k + 1, printed, a, b, roundHalfUp(a + b, 1)];
        })
      );
    },
  },
  {
    name: "budget",
    quiet: true,
    write: (draw, paper) => {
      const rows = draw
        .sample(BUDGET_ITEMS, 5)
        .map((item) => ({ item, now: draw.int(50, 9000) / 10, before: draw.int(50, 9000) / 10 }));
      const sum = (which: "now" | "before"): number =>
        roundHalfUp(
          rows.reduce((all, row) => all + row[which], 0),
          1
        );
      writeTable(
        paper,
        "2024年单位支出预算表（单位：万元）",
        ["科目", "上年预算", "本年预算"],
        [
          ...rows.map(({ item, now, before }) => [item, before, now]),
          ["合计", sum("before"), sum("now")],
        ]
      );
    },
  },
  {
    name: "purchases",
    quiet: true,
    write: (draw, paper) => {
      const rows = draw
        .sample(GOODS, draw.int(4, 8))
        .map((name) => ({ name, count: draw.int(2, 90), price: draw.int(8, 420) * 10 }));
      writeTable(
        paper,
        "学校采购清单",
        ["序号", "品名", "数量", "单价（元）", "金额（元）"],
        [
          ...rows.map(({ name, count, price }, k) => [k + 1, name, count, price, count * price]),
          [
            "合计",
            null,
            null,
            null,
            rows.reduce((sum, { count, price }) => sum + count * price, 0),
          ],
        ]
      );
    },
  },
  {
    name: "roster",
    quiet: true,
    write: (draw, paper) => {
      writeTable(
        paper,
        draw.pick(["在职教师花名册", "骨干教师名单"]),
        ["序号", "工号", "单位", "岗位", "学科", "教龄"],
        schoolNames(draw, "schools", draw.int(5, 14)).map((name, k) => [
          k + 1,
          `T${1000 + k}`,
          name,
          draw.pick(POSTS),
          draw.pick(SUBJECTS),
          draw.int(1, 38),
        ])
      );
    },
  },
  {
    name: "duty list",
    quiet: true,
    write: (draw, paper) => {
      writeTable(
        paper,
        "寒假值班安排表",
        ["日期", "带班领导", "值班科室", "备注"],
        Array.from({ length: draw.int(5, 14) }, (_, k) => [
          `2月${k + 1}日`,
          draw.pick(POSTS),
          draw.pick(["办公室", "基教科", "计财科", "人事科"]),
          null,
        ])
      );
    },
  },
  {
    name: "population by county",
    quiet: true,
    write: (draw, paper) => {
      const { members, city } = drawCounties(draw, 5, 10);
      writeTable(
        paper,
        `2023年${city}主要经济指标`,
        ["地区", "地区生产总值（亿元）", "常住人口（万人）", "财政收入（亿元）"],
        members.map(({ printed }) => [
          printed,
          draw.int(300, 9000) / 10,
          draw.int(80, 1200) / 10,
          draw.int(20, 900) / 10,
        ])
      );
    },
  },
];
