import { Calm } from "../../../src/workbench/page/calm";

describe("waiting until the add-in's pages are calm", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("takes two seconds when nothing stirs, and begins anew at each sign of life", async () => {
    const calm = new Calm();
    const reached = jest.fn();
    const ended = calm.reached().then(reached);
    for (const moment of [1500, 1500, 1900]) {
      jest.advanceTimersByTime(moment);
      await Promise.resolve();
      expect(reached).not.toHaveBeenCalled();
      if (moment < 1900) calm.stir();
    }
    jest.advanceTimersByTime(200);
    await ended;
    expect(reached).toHaveBeenCalledTimes(1);
  });
});
