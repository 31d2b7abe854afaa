import { FunctionFaults } from "../../../src/workbench/host/functionFaults";

const fault = (message: string) => ({ code: "#VALUE!", message });

describe("why cells show errors", () => {
  it("is what the function last said of each cell that it fills", () => {
    const faults = new FunctionFaults();
    faults.calculated("s1", 4, 2, [
      [1, fault("不是数")],
      [fault("空着"), 2],
    ]);
    expect(faults.reason("s1", 4, 3)).toBe("不是数");
    expect(faults.reason("s1", 5, 2)).toBe("空着");
    expect(faults.reason("s1", 4, 2)).toBeNull();
    expect(faults.reason("s2", 4, 3)).toBeNull();
    faults.calculated("s1", 4, 2, [[1, 2]]);
    expect(faults.reason("s1", 4, 3)).toBeNull();
  });

  it("is not known of an error without words", () => {
    const faults = new FunctionFaults();
    faults.calculated("s1", 0, 0, [[{ code: "#N/A" }]]);
    expect(faults.reason("s1", 0, 0)).toBeNull();
  });
});
