import { toHostError } from "../../src/excel/toHostError";
import { zhCN } from "../../src/i18n/zhCN";

describe("toHostError", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "editing"],
    ["AccessDenied", "protected"],
    ["ItemNotFound", "missing"],
    ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
    ["RequestAborted", "busy"],
    ["ApiNotFound", "unsupported"],
    ["GeneralException", "other"],
  ] as const)("maps Excel's %s to the kind %s with its sentence", (code, kind) => {
    const error = toHostError({ code, message: "raw English text" });
    expect(error).toMatchObject({ kind, message: zhCN.hostError[kind] });
  });

  it.each([undefined, null, "text", new Error("raw")])("takes %p without a code", (thrown) => {
    expect(toHostError(thrown)).toMatchObject({ kind: "other", cause: thrown });
  });

  it("leaves a HostError as it is", () => {
    const error = toHostError({ code: "AccessDenied" });
    expect(toHostError(error)).toBe(error);
  });
});
