import fc from "fast-check";
import { isoDate } from "../../../src/ooxml/read/isoDate";

describe("isoDate", () => {
  // The serial numbers are those that Excel shows for these dates.
  it.each([
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["1999-12-31", 36525],
    ["2000-02-29", 36585],
    ["2024-02-29", 45351],
    ["2024-02-29T12:00", 45351.5],
    ["2024-02-29T18:00:00.000", 45351.75],
    ["2024-02-29T06:00:00+08:00", 45351.25],
    ["9999-12-31", 2958465],
    ["12:00", 0.5],
    ["T06:00:00", 0.25],
  ])("gives %s as %d", (text, serial) => expect(isoDate(text, false)).toBe(serial));

  it("counts from 1904 where asked to", () => {
    expect(isoDate("1904-01-01", true)).toBe(0);
    expect(isoDate("2024-02-29", true)).toBe(43889);
  });

  it.each([
    "",
    "2023-02-29",
    "2024-13-01",
    "2024-00-10",
    "2024-1-1",
    "2024-02-29T25:00",
    "1/2/24",
    "24:60",
  ])("gives null for %j", (text) => expect(isoDate(text, false)).toBeNull());

  it("is one more a day, from March 1900 on", () => {
    const day = fc.date({
      min: new Date("1900-03-01"),
      max: new Date("2200-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10);
        const next = new Date(Date.parse(text) + 86_400_000).toISOString().slice(0, 10);
        expect(isoDate(next, false)).toBe((isoDate(text, false) ?? NaN) + 1);
      })
    );
  });
});
