import { itself, remembered } from "../../../src/core/memo/remembered";

describe("remembered", () => {
  it("makes what is asked for once a key", () => {
    const make = jest.fn((text: string) => text.length);
    const lengthOf = remembered(10, itself, make);
    expect([lengthOf("路桥区"), lengthOf("路桥区"), lengthOf("")]).toEqual([3, 3, 0]);
    expect(make.mock.calls).toEqual([["路桥区"], [""]]);
  });

  it("keeps a null, too", () => {
    const make = jest.fn(() => null);
    const nothing = remembered(10, itself, make);
    expect([nothing("a"), nothing("a")]).toEqual([null, null]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it("takes things with one key for the same", () => {
    const make = jest.fn((value: number) => value);
    const first = remembered(10, (value: number) => String(Math.sign(value)), make);
    expect([first(5), first(7), first(-1)]).toEqual([5, 5, -1]);
  });

  it("never keeps more than so many, and makes again what it forgot", () => {
    const make = jest.fn((text: string) => text);
    const same = remembered(2, itself, make);
    for (const text of ["a", "b", "b", "c", "c", "a"]) expect(same(text)).toBe(text);
    expect(make.mock.calls.flat()).toEqual(["a", "b", "c", "a"]);
  });
});
