import { framesOf } from "../../../../src/core/frame/framesOf";
import { turned } from "../../../../src/core/frame/tableFrame";
import { placesOf } from "../../../../src/core/kind/funding/placesOf";
import { readSheet } from "../../../../src/core/sheet/readSheet";
import { gridOf } from "../../gridOf";

/** Names with their kinds, and the words and lines of each block; null where the lines are no places. */
function read(text: string, isTurned = false) {
  const [frame] = framesOf(readSheet(gridOf(text)));
  if (frame === undefined) throw new Error("no table");
  const found = placesOf(isTurned ? turned(frame) : frame);
  return (
    found && {
      names: found.places.map(({ name, kind }) => `${name} ${kind}`),
      blocks: found.blocks.map(({ words, lines }) => [words.join(" "), lines]),
    }
  );
}

describe("placesOf", () => {
  const DOWN = "地区 | 元 | 排名\n全省平均 | 9 |\n椒江区 | 1 | 2\n台州湾 | 2 | 1";

  it("finds names down a table, and across it from the other side", () => {
    expect(read(DOWN)?.names).toEqual(["全省平均 benchmark", "椒江区 region", "台州湾 unlisted"]);
    expect(read(DOWN, true)).toBeNull();
    const across = "项目 | 椒江区 | 黄岩区 | 合计\n元 | 1 | 2 | 3\n人 | 4 | 5 | 9";
    expect(read(across)).toBeNull();
    expect(read(across, true)?.names).toEqual(["椒江区 region", "黄岩区 region", "合计 total"]);
  });

  it("takes stages in rows of their own for blocks, inside or outside the names", () => {
    const outside =
      "学段 | 县 | 元\n小学 | 椒江区 | 1\n | 黄岩区 | 2\n初中 | 椒江区 | 3\n | 黄岩区 | 4";
    expect(read(outside)?.blocks).toEqual([
      ["小学", [1, 2]],
      ["初中", [3, 4]],
    ]);
    const inside = "县 | 学段 | 元\n椒江区 | 小学 | 1\n | 初中 | 2\n黄岩区 | 小学 | 3\n | 初中 | 4";
    expect(read(inside)?.blocks).toEqual([
      ["小学", [1, 3]],
      ["初中", [2, 4]],
    ]);
    const headed =
      "县 | 元 | 名次\n一、小学 | |\n椒江区 | 1 | 1\n黄岩区 | 2 | 2\n二、初中 | |\n黄岩区 | 4 | 1";
    expect(read(headed)?.blocks).toEqual([
      ["一、小学", [2, 3]],
      ["二、初中", [-1, 5]],
    ]);
  });

  it("takes groups of different regions for no stages", () => {
    const text =
      "类别 | 县 | 元\n市区 | 越城区 | 1\n | 柯桥区 | 2\n县市 | 新昌县 | 3\n | 诸暨市 | 4";
    expect(read(text)?.blocks).toEqual([["", [1, 2, 3, 4]]]);
  });

  it("knows totals by the end of a name, and passes over lines that compare", () => {
    const text = "县 | 元\n1.越城区 | 1\n2.柯桥区 | 2\n市区合计 | 3\n绍兴市小计 | 3\n最高值 | 2";
    expect(read(text)?.names).toEqual([
      "越城区 region",
      "柯桥区 region",
      "市区合计 total",
      "绍兴市小计 subtotal",
    ]);
  });

  it("takes the words over a block with those beside its places for its name, whatever they say", () => {
    const text =
      "片 | 学校 | 元\n城市学校 | |\n城市 | 椒江区 | 1\n城市 | 黄岩区 | 2\n农村学校 | |\n农村 | 椒江区 | 3\n农村 | 黄岩区 | 4";
    expect(read(text)?.blocks).toEqual([
      ["城市学校 城市", [2, 3]],
      ["农村学校 农村", [5, 6]],
    ]);
  });

  it("takes a line without figures or a number for a heading where the regions are numbered", () => {
    const headed =
      "序号 | 县 | 元 | 人\n | 山区片 | |\n1 | 天台县 | 1 | 4\n2 | 仙居县 | 2 | 5\n | 沿海片 | |\n3 | 椒江区 | 3 | 6";
    expect(read(headed)?.names).toEqual(["天台县 region", "仙居县 region", "椒江区 region"]);
    // One that is numbered too has handed nothing in.
    const unfilled = "序号 | 县 | 元 | 人\n1 | 天台县 | 1 | 4\n2 | 湖滨片 | |\n3 | 椒江区 | 3 | 6";
    expect(read(unfilled)?.names).toEqual(["天台县 region", "湖滨片 unlisted", "椒江区 region"]);
    // Nor where no region has its figures yet.
    const blank = "县 | 元 | 人\n全省平均 | 9 | 4\n椒江区 | |\n湖滨片 | |\n黄岩区 | |\n临海市 | |";
    expect(read(blank)?.names).toContain("湖滨片 unlisted");
    // Where none is numbered, nobody can tell.
    const plain = "县 | 元 | 人\n天台县 | 1 | 4\n湖滨片 | |\n椒江区 | 3 | 6";
    expect(read(plain)?.names).toContain("湖滨片 unlisted");
  });

  it("finds the places where most lines name them, though the city stands in another column", () => {
    const text =
      "县 | 单位 | 元\n台州市 | | 9\n市区 | 椒江区 | 1\n | 黄岩区 | 2\n县市 | 临海市 | 3\n | 温岭市 | 3";
    expect(read(text)?.names).toEqual([
      "台州市 city",
      "椒江区 region",
      "黄岩区 region",
      "临海市 region",
      "温岭市 region",
    ]);
  });

  it("is null where lines are named by measures, the average of the province among them", () => {
    expect(
      read("项目 | 数\n生均经费（元） | 11800\n全省平均（元） | 12000\n全省第六名（元） | 12100")
    ).toBeNull();
  });

  it("is null where lines are named by other things", () => {
    expect(read("项目 | 元\n书本费 | 1\n校服费 | 2\n伙食费 | 3")).toBeNull();
  });
});
