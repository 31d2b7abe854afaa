import { levelOf } from "../../../../src/core/kind/schools/levelOf";

describe("levelOf", () => {
  it.each([
    ["小学资源配置情况", "小学"],
    ["城关镇中心小学", "小学"],
    ["师范学院附属小学", "小学"],
    ["第一中学附属小学", "小学"],
    ["青山教学点", "小学"],
    ["初级中学", "初中"],
    ["第二中学", "初中"],
    ["东湖九年一贯制学校", "初中"],
    ["东湖九年一贯制学校(小学部)", "小学"],
    ["西山学校(初中部)", "初中"],
    ["小学附设初中班", null],
    ["小学、初中七项指标", null],
    ["中小学办学条件", null],
    ["实验学校", null],
    ["", null],
  ])("reads %s as %s", (words, level) => {
    expect(levelOf(words)).toBe(level);
  });
});
