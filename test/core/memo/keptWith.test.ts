import { keptWith } from "../../../src/core/memo/keptWith";

const keeper = (name: string) => ({ name, kept: [] });

describe("keptWith", () => {
  it("makes what is asked for once a keeper, a null, too", () => {
    const make = jest.fn(({ name }: { name: string }) => (name === "" ? null : name.length));
    const lengthOf = keptWith<ReturnType<typeof keeper>, number | null>(make);
    const [one, other] = [keeper("路桥区"), keeper("")];
    expect([lengthOf(one), lengthOf(other), lengthOf(one), lengthOf(other)]).toEqual([
      3,
      null,
      3,
      null,
    ]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it("tells apart what several such functions found of one keeper", () => {
    const first = keptWith(({ name }: ReturnType<typeof keeper>) => name.charAt(0));
    const last = keptWith(({ name }: ReturnType<typeof keeper>) => name.charAt(name.length - 1));
    const one = keeper("路桥区");
    expect([first(one), last(one), first(one), last(one)]).toEqual(["路", "区", "路", "区"]);
  });
});
