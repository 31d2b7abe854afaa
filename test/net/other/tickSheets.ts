import type { Draw } from "../draw/draw";
import { drawCounties } from "../words/drawCounties";
import { MEETING_COLUMNS, PROBLEMS, QUESTIONS, SUBJECTS, TASKS } from "../words/otherSheets";
import { schoolNames } from "../words/schoolNames";
import type { OtherSheet } from "./otherSheet";
import { writeTable } from "./writeTable";

/** Sheets with ticks that say nothing of indicators met. */
export const TICK_SHEETS: readonly OtherSheet[] = [
  {
    name: "problems by county",
    quiet: false,
    write: (draw, paper) => {
      const { members, city } = drawCounties(draw, 4, 9);
      const problems = draw.sample(PROBLEMS, draw.int(4, 10));
      const ticks = problems.map(() => members.map(() => (draw.chance(0.3) ? "√" : null)));
      const total = draw.chance(0.6);
      writeTable(
        paper,
        `2024年${city}${draw.pick(["督导检查发现问题分布表", "安全隐患排查问题清单", "专项检查问题汇总表", "存在问题一览表"])}`,
        [
          "序号",
          draw.pick(["问题", "存在问题", "问题表现", "隐患"]),
          ...members.map(({ printed }) => printed),
        ],
        [
          ...problems.map((problem, k) => [k + 1, problem, ...(ticks[k] ?? [])]),
          ...(total
            ? [
                [
                  draw.pick(["合计", "问题数"]),
                  null,
                  ...members.map((_, m) => ticks.filter((line) => line[m] === "√").length),
                ],
              ]
            : []),
        ]
      );
    },
  },
  {
    name: "meeting",
    quiet: false,
    write: (draw, paper) => {
      const { members, city } = drawCounties(draw, 4, 12);
      const columns = draw.pick(MEETING_COLUMNS);
      const marks = draw.pick([
        ["√", "×"],
        ["√", null],
        ["是", "否"],
      ]);
      writeTable(
        paper,
        `${city}教育工作会议${draw.pick(["签到表", "参会回执", "报到登记表"])}`,
        ["序号", "单位", "人数", ...columns, "备注"],
        members.map(({ printed }, k) => [
          k + 1,
          `${printed}教育局`,
          draw.int(1, 5),
          ...columns.map(() => draw.pick(marks)),
          null,
        ])
      );
    },
  },
  {
    name: "attendance",
    quiet: false,
    write: (draw, paper) => {
      const days = Array.from({ length: draw.int(8, 22) }, (_, k) => k + 1);
      writeTable(
        paper,
        `${draw.pick(["三（2）班", "初一（3）班", "教务处"])}${draw.pick(["9月考勤表", "出勤登记表"])}`,
        ["学号", ...days],
        Array.from({ length: draw.int(5, 20) }, (_, k) => [
          `2024${String(k + 1).padStart(3, "0")}`,
          ...days.map(() => draw.pick(["√", "√", "√", "△", "○", null])),
        ])
      );
    },
  },
  {
    name: "to-do list",
    quiet: false,
    write: (draw, paper) => {
      const tasks = draw.sample(TASKS, draw.int(4, 8));
      writeTable(
        paper,
        draw.pick(["本周工作安排", "重点工作待办清单", "12月工作备忘"]),
        ["序号", "事项", "责任科室", "时间", "是否办结"],
        tasks.map((task, k) => [
          k + 1,
          task,
          draw.pick(["办公室", "基教科", "计财科"]),
          `12月${draw.int(1, 28)}日`,
          draw.pick(["√", null]),
        ])
      );
    },
  },
  {
    name: "questionnaire",
    quiet: false,
    write: (draw, paper) => {
      const answers = draw.pick([
        ["非常满意", "满意", "一般", "不满意"],
        ["是", "否", "不清楚"],
      ]);
      writeTable(
        paper,
        "家长满意度调查问卷",
        ["题号", "题目", ...answers],
        draw.sample(QUESTIONS, 5).map((question, k) => {
          const tick = draw.int(0, answers.length - 1);
          return [k + 1, question, ...answers.map((_, a) => (a === tick ? "√" : null))];
        })
      );
    },
  },
  {
    name: "timetable",
    quiet: false,
    write: (draw, paper) => timetable(draw, paper),
  },
  {
    name: "textbooks by school",
    quiet: false,
    write: (draw, paper) => {
      const subjects = draw.sample(SUBJECTS, draw.int(4, 7));
      writeTable(
        paper,
        "2024年秋季教材征订情况",
        ["学校", ...subjects],
        schoolNames(draw, "schools", draw.int(4, 9)).map((name) => [
          name,
          ...subjects.map(() => draw.pick(["√", "√", null])),
        ])
      );
    },
  },
];

function timetable(draw: Draw, paper: Parameters<OtherSheet["write"]>[1]): void {
  writeTable(
    paper,
    "五（1）班课程表",
    ["节次", "星期一", "星期二", "星期三", "星期四", "星期五"],
    ["第一节", "第二节", "第三节", "第四节", "第五节", "第六节"].map((lesson) => [
      lesson,
      ...Array.from({ length: 5 }, () => draw.pick(SUBJECTS)),
    ])
  );
}
