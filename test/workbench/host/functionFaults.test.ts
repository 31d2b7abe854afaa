import { FunctionType } from "@univerjs/engine-formula";
import { ExcelHost } from "../../../src/workbench/host/excelHost";
import { FunctionFaults } from "../../../src/workbench/host/functionFaults";
import { headless } from "../../../src/workbench/host/headless";
import type { ArgumentCount } from "../../../src/workbench/host/surroundings";

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

  it("is the number of arguments where that is wrong, and the function is not asked", async () => {
    const asked: unknown[] = [];
    const count: ArgumentCount = { least: 2, most: 3, wrong: (given) => `写了 ${given} 个` };
    const info = {
      functionName: "EDU.SUM",
      functionType: FunctionType.User,
      description: "",
      abstract: "",
      functionParameter: ["甲", "乙", "丙"].map((name, k) => ({
        ...{ name, detail: "", example: "", repeat: 0 },
        require: k < 2 ? 1 : 0,
      })),
    };
    const host = new ExcelHost(
      [
        {
          name: "表",
          values: [[0, 0, 0, 0]],
          formulas: [["=EDU.SUM(1)", "=EDU.SUM(1,2)", "=EDU.SUM(1,2,3)", "=EDU.SUM(1,2,3,4)"]],
        },
      ],
      {
        ...headless,
        registerFunctions: (register) =>
          register((...values) => [[asked.push(values)]], info, count),
      }
    );
    const [sheet] = await host.export();
    const { faults } = host.workbook.engine;
    const reasons = [0, 1, 2, 3].map((column) => faults.reason("s1", 0, column));
    host.dispose();
    expect(reasons).toEqual(["写了 1 个", null, null, "写了 4 个"]);
    expect([sheet?.values[0]?.[0], sheet?.values[0]?.[3]]).toEqual(["#VALUE!", "#VALUE!"]);
    expect(asked).toHaveLength(2);
  });
});
