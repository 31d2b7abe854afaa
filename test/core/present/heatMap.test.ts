import { heatMapOf } from "../../../src/core/present/heatMap";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import type { ChecklistModel } from "../../../src/core/kind/checklist/model";
import { gridOf } from "../gridOf";

function modelOf(text: string): ChecklistModel {
  const [model] = reviewWorkbook([gridOf(text, "进度")]).models;
  if (model?.kind !== "checklist") throw new Error("no checklist");
  return model;
}

const NOTE = "注：√表示达标，※表示未达标，*表示得分为0，/表示不计";

describe("the map of a checklist", () => {
  it("has the counties from the best rate on, each indicator's marks with their cells, and how many lack it", () => {
    const map = heatMapOf(
      modelOf(`
达标情况
指标|椒江|黄岩|路桥
1.生师比达到要求|※|√|*
2.班额达到规定要求|※|√|√
3.巩固率达到95%以上|√|√|√
4.校园足球达标|/|/|/
${NOTE}`)
    );
    // 黄岩 3 of 3, 路桥 2 of 3, 椒江 1 of 3.
    expect(map.counties.map(({ name }) => name)).toEqual(["黄岩", "路桥", "椒江"]);
    expect(map.counties.map(({ rate }) => rate)).toEqual([1, 2 / 3, 1 / 3]);
    expect(map.rows.map(({ name, statuses, unmet }) => [name, ...statuses, unmet])).toEqual([
      ["1.生师比达到要求", "met", "zero", "unmet", 2],
      ["2.班额达到规定要求", "met", "met", "unmet", 1],
      ["3.巩固率达到95%以上", "met", "met", "met", 0],
      ["4.校园足球达标", "excluded", "excluded", "excluded", 0],
    ]);
    expect(map.rows[0]?.cells).toEqual(["C3", "D3", "B3"]);
  });

  it("is the same where the counties run down the sheet, with the cells of that sheet", () => {
    const map = heatMapOf(
      modelOf(`
达标情况
县（市、区）|1.生师比达到要求|2.班额达到规定要求|3.巩固率达到95%以上
椒江|※|※|√
黄岩|√|√|√
路桥|*|√|√
${NOTE}`)
    );
    expect(map.counties.map(({ name }) => name)).toEqual(["黄岩", "路桥", "椒江"]);
    expect(map.rows.map(({ statuses }) => statuses)).toEqual([
      ["met", "zero", "unmet"],
      ["met", "met", "unmet"],
      ["met", "met", "met"],
    ]);
    expect(map.rows[0]?.cells).toEqual(["B4", "B5", "B3"]);
  });
});
