import { isWholeBinaryPart } from "../../../src/cli/read/isWholeBinaryPart";

/** BrtBeginSheet, a record of 130 bytes with a size of two bytes, BrtEndSheet. */
const whole = Buffer.concat([
  Buffer.from([0x81, 0x01, 0, 5, 0x82, 0x01]),
  Buffer.alloc(130),
  Buffer.from([0x82, 0x01, 0]),
]);

describe("isWholeBinaryPart", () => {
  it("accepts complete records up to the end of the sheet", () =>
    expect(isWholeBinaryPart(whole)).toBe(true));

  it("refuses a part that is cut off anywhere, the empty one too", () => {
    for (let length = 0; length < whole.length; length++)
      expect(isWholeBinaryPart(whole.subarray(0, length))).toBe(false);
  });

  it("refuses a part that goes on after its end", () =>
    expect(isWholeBinaryPart(Buffer.concat([whole, Buffer.from([5, 0])]))).toBe(false));
});
