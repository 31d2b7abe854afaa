import { watchConsole } from "./consoleWatch";

const silent = () => undefined;
const fakeConsole = () => ({
  debug: silent,
  error: silent,
  info: silent,
  log: silent,
  trace: silent,
  warn: silent,
});

describe("watchConsole", () => {
  it("hands over each call once, with its method", () => {
    const target: Pick<Console, "error" | "warn" | "debug" | "info" | "log" | "trace"> =
      fakeConsole();
    const taken = watchConsole(target);
    target.error("not wrapped in act", 1);
    target.log("left behind");
    expect(taken()).toEqual(["error: not wrapped in act 1", "log: left behind"]);
    expect(taken()).toEqual([]);
  });

  it("is on in every test: an unexpected call does not reach the terminal", () => {
    const spy = jest.spyOn(process.stdout, "write");
    const expected = jest.spyOn(console, "warn").mockImplementation();
    console.warn("expected by this test");
    expect(expected).toHaveBeenCalledTimes(1);
    expect(spy).not.toHaveBeenCalled();
  });
});
