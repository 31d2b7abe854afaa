import { framesOf } from "../../../../src/core/frame/framesOf";
import { FrameMarks } from "../../../../src/core/kind/checklist/frameMarks";
import {
  DIGIT,
  FIGURE,
  MarkClasses,
  MUTE,
  OTHER,
  SPOKEN,
  TELLING,
} from "../../../../src/core/kind/checklist/markClasses";
import { verdictLanes } from "../../../../src/core/kind/checklist/verdictLanes";
import { MarkReader } from "../../../../src/core/mark/markReader";
import { readLegend } from "../../../../src/core/mark/readLegend";
import { readSheet } from "../../../../src/core/sheet/readSheet";
import type { RawCell } from "../../../../src/core/cell/rawCell";
import { gridOf } from "../../gridOf";

/** What each of some contents is, under a note. */
function classes(contents: readonly RawCell[], note = "", lenient = false): number[] {
  const sheet = readSheet({ sheet: "表", top: 0, left: 0, values: [[...contents]] });
  const own = new MarkClasses(sheet, new MarkReader(readLegend([note]), lenient));
  return contents.map((_content, column) => own.find(sheet.at(0, column).id));
}

describe("what contents are before it is known whether digits are marks", () => {
  it("is told by what they are as marks", () => {
    expect(classes(["√", "※", "达标", "-", "不适用"])).toEqual([
      TELLING,
      TELLING,
      TELLING,
      MUTE,
      MUTE,
    ]);
    expect(classes([1, 0, "1"])).toEqual([DIGIT, DIGIT, DIGIT]);
    expect(classes(["待定", "#N/A", "正在建设的学校"])).toEqual([SPOKEN, SPOKEN, OTHER]);
    expect(classes([12, "0.86", "85%"])).toEqual([OTHER, OTHER, OTHER]);
  });

  it("is a figure for another digit that the notes explain in two ways, a mark where they do in one", () => {
    expect(classes([2, 1], "2表示达标；2表示未达标")).toEqual([FIGURE, DIGIT]);
    expect(classes([2, "√"], "2表示达标，3表示未达标")).toEqual([TELLING, TELLING]);
    expect(classes([2])).toEqual([OTHER]);
  });
});

const framed = (rows: string, note = "") => {
  const [frame] = framesOf(readSheet(gridOf(rows)));
  if (frame === undefined) throw new Error("no table");
  const marks = new FrameMarks(frame, new MarkReader(readLegend([note]), true));
  return { frame, marks };
};

describe("0 and 1 among other marks", () => {
  const rows = `指标 | 椒江区 | 黄岩区 | 得分
1.学位供给充足 | √ | × | 1
2.校舍安全达标 | √ | √ | 0
3.教师配备齐全 | × | √ | 1
4.经费按时到位 | √ | 1 | √`;

  it("are figures, and a lane of them holds no verdicts", () => {
    const { frame, marks } = framed(rows);
    expect(marks.areDigits).toBe(false);
    expect(marks.read(frame.view.sheet.at(1, 3))).toBeNull();
    expect(marks.read(frame.view.sheet.at(1, 1))?.status).toBe("met");
    expect(verdictLanes(frame, marks).map(({ place }) => place)).toEqual(["椒江区", "黄岩区"]);
  });

  it("are marks where the notes say so", () => {
    const { frame, marks } = framed(rows, "1表示达标，0表示未达标");
    expect(marks.areDigits).toBe(true);
    expect(marks.read(frame.view.sheet.at(1, 3))?.status).toBe("met");
    expect(verdictLanes(frame, marks).map(({ lane }) => lane)).toEqual([1, 2, 3]);
  });
});
