import { framesOf } from "../../../../src/core/frame/framesOf";
import { captionsAbove, unitIn } from "../../../../src/core/kind/targets/captionsAbove";
import { readSheet } from "../../../../src/core/sheet/readSheet";
import { gridOf } from "../../gridOf";

describe("captionsAbove", () => {
  it("are the texts above a table in reading order", () => {
    const text = `
附件2
“十四五”教育事业主要目标
填报单位：台州市||单位：%
指标|2020年|2025年
毛入园率|97.5|99
巩固率|99|99.5`;
    const [frame] = framesOf(readSheet(gridOf(text)));
    const captions = frame === undefined ? [] : captionsAbove(frame);
    expect(captions).toEqual(["附件2", "“十四五”教育事业主要目标", "填报单位：台州市", "单位：%"]);
    expect(unitIn(captions)).toBe("%");
    expect(unitIn(captions.slice(0, 3))).toBe("");
  });
});
