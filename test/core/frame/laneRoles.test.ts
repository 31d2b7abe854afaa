import { areaAddress } from "../../../src/core/area/address";
import { framesOf } from "../../../src/core/frame/framesOf";
import { readSheet } from "../../../src/core/sheet/readSheet";
import { gridOf } from "../gridOf";

function lanesIn(text: string) {
  const [frame] = framesOf(readSheet(gridOf(text)));
  if (frame === undefined) throw new Error("no table");
  const { serialLanes, labelLanes, remarkLanes } = frame;
  return { serialLanes, labelLanes, remarkLanes, lanes: frame.lanes.map(({ at }) => at) };
}

describe("the lanes of a table", () => {
  it("number the lines under 序号 though more names of totals than numbers stand there", () => {
    const text = `
序号|指标|椒江区|黄岩区
1|生师比达到规定要求|√|※
2|班额达到规定要求|√|√
达标项数||2|1
未达标项数||0|1
达标率||100%|50%`;
    expect(lanesIn(text)).toMatchObject({ serialLanes: [0], labelLanes: [1], lanes: [2, 3] });
  });

  it("do not number the lines where what stands under 序号 does not count them", () => {
    const text = `
序号|指标|椒江区|黄岩区
1|生师比达到规定要求|√|※
7|班额达到规定要求|√|√
达标项数||2|1
未达标项数||0|1
达标率||100%|50%`;
    expect(lanesIn(text).serialLanes).toEqual([]);
  });

  it("are an item between numbered ones where all that stands there is a short word", () => {
    const text = (word: string) => `
县（市、区）|（1）无大班额|（2）无“小学化”现象|（3）生师比达标
椒江区|√|不详|√
黄岩区|√|${word}|※
路桥区|√||√
临海市|※||√
温岭市|√||√`;
    expect(lanesIn(text(""))).toMatchObject({ lanes: [1, 2, 3], remarkLanes: [] });
    expect(lanesIn(text("不达标"))).toMatchObject({ lanes: [1, 2, 3], remarkLanes: [] });
    for (const remark of ["有待核实", "去年检查时有两所幼儿园没有做到"])
      expect(lanesIn(text(remark))).toMatchObject({ lanes: [1, 3], remarkLanes: [2] });
  });

  it("are such an item too where the numbered headings stand under a common one", () => {
    const text = `
县（市、区）|办学条件||
|（1）无大班额|（2）无“小学化”现象|（3）生师比达标
椒江区|√|不详|√
黄岩区|√||※
路桥区|√||√
临海市|※||√
温岭市|√||√`;
    expect(lanesIn(text)).toMatchObject({ lanes: [1, 2, 3], remarkLanes: [] });
  });
});

describe("what of the sheet is no other table's", () => {
  it("begins and ends beside, above and below a table where the others do", () => {
    const text = `
指标|椒江区|黄岩区||指标|临海市|温岭市
生师比达标|√|※||生师比达标|√|※
班额达标|√|√||班额达标|√|√

指标|玉环市|天台县
生师比达标|√|※
班额达标|√|√`;
    const limits = framesOf(readSheet(gridOf(text))).map(({ area, limit }) =>
      [area, limit].map(areaAddress)
    );
    expect(limits).toEqual([
      ["A1:C3", "A1:D4"],
      ["E1:G3", "D1:G4"],
      ["A5:C7", "A4:G7"],
    ]);
  });
});
