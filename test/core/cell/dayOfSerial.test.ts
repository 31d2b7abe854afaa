import { dayOfSerial } from "../../../src/core/cell/dayOfSerial";

describe("the day of a number", () => {
  it("is the one of the calendar, from 1900 to 2100, leap years too", () => {
    for (let serial = 61; serial < 73_500; serial++) {
      const day = new Date((serial - 25_569) * 86_400_000);
      const words = `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
      if (dayOfSerial(serial) !== words)
        expect([serial, dayOfSerial(serial)]).toEqual([serial, words]);
    }
    expect(dayOfSerial(45_657.5)).toBe("2024年12月31日");
  });
});
