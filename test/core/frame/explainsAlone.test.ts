import { explainsAlone } from "../../../src/core/frame/legendRows";

describe("cells that explain marks without saying that they do", () => {
  it.each([
    [["√", "达标", "※", "未达标"]],
    [["√", "达标"]],
    [["1", "达标", "0", "未达标"]],
    [["1", "第一批", "0", "第二批"]],
  ])("are %j", (cells) => {
    expect(explainsAlone(cells)).toBe(true);
  });

  it.each([
    [["6", "监控存在盲区"]],
    [["√", "达标", "√", "未达标"]],
    [["指标", "达标"]],
    [["1", "第一批", "2", "第二批"]],
    [[]],
  ])("are not %j", (cells) => {
    expect(explainsAlone(cells)).toBe(false);
  });
});
