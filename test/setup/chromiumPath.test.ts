import fs from "node:fs";
import { chromiumPath } from "./chromiumPath";

describe("chromiumPath", () => {
  const { CHROMIUM_PATH } = process.env;
  beforeEach(() => delete process.env["CHROMIUM_PATH"]);
  afterEach(() => {
    if (CHROMIUM_PATH === undefined) delete process.env["CHROMIUM_PATH"];
    else process.env["CHROMIUM_PATH"] = CHROMIUM_PATH;
  });

  /** Lets only these files be there. */
  const installed = (...files: string[]) =>
    jest.spyOn(fs, "existsSync").mockImplementation((file) => files.includes(String(file)));
  const [whole, windowless] = ["/usr/bin/chromium", "/usr/bin/chromium-headless-shell"];

  it("gives the wanted browser, and the other where that is not installed", () => {
    installed(whole, windowless);
    expect([chromiumPath("whole"), chromiumPath("windowless")]).toEqual([whole, windowless]);
    installed(whole);
    expect(chromiumPath("windowless")).toBe(whole);
    installed(windowless);
    expect(chromiumPath("whole")).toBe(windowless);
  });

  it("gives the named one and no other, and says which is missing", () => {
    process.env["CHROMIUM_PATH"] = "/opt/edge";
    installed("/opt/edge", whole);
    expect(chromiumPath("whole")).toBe("/opt/edge");
    installed(whole, windowless);
    expect(() => chromiumPath("whole")).toThrow("/opt/edge is not there");
    delete process.env["CHROMIUM_PATH"];
    installed();
    expect(() => chromiumPath("windowless")).toThrow(`${windowless} or ${whole} is not there`);
  });
});
