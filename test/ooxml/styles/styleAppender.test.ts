import { StyleAppender } from "../../../src/ooxml/styles/styleAppender";

const STYLES =
  '<styleSheet><numFmts count="2"><numFmt numFmtId="176" formatCode="0.0"/><numFmt numFmtId="180" formatCode="0.000"/></numFmts>' +
  '<fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>';

/** The number that a format gets in a styles part, and the formats of the part then. */
function numbered(format: string) {
  const styles = new StyleAppender(new TextEncoder().encode(STYLES));
  const style = styles.cell(0, { format });
  const text = new TextDecoder().decode(styles.bytes());
  const xfs = [...text.matchAll(/<xf [^>]*numFmtId="(\d+)"/gu)].map(([, number]) => Number(number));
  const own = [...text.matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/gu)];
  return { number: xfs[style], own: own.map(([, number, code]) => `${number} ${code}`) };
}

describe("StyleAppender", () => {
  it("gives a format the number that the file has for it", () => {
    expect(numbered("0.000")).toEqual({ number: 180, own: ["176 0.0", "180 0.000"] });
    expect(numbered("0.0").number).toBe(176);
  });

  it("gives a format that the file has not a number of its own", () => {
    expect(numbered("0.0000")).toEqual({
      number: 181,
      own: ["176 0.0", "180 0.000", "181 0.0000"],
    });
  });

  // ECMA-376 Part 1 §18.8.30.
  it.each([
    ["0", 1],
    ["0.00", 2],
    ["#,##0", 3],
    ["#,##0.00", 4],
    ["0%", 9],
    ["0.00%", 10],
    ["@", 49],
  ])("writes %s as the number that every program knows it by, %i", (format, number) => {
    expect(numbered(format)).toEqual({ number, own: ["176 0.0", "180 0.000"] });
  });
});
