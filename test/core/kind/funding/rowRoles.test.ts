import type { Figure } from "../../../../src/core/kind/funding/model";
import type { Place } from "../../../../src/core/kind/funding/places";
import { mainBenchmark, rowRoles } from "../../../../src/core/kind/funding/rowRoles";
import { regionKind } from "../../../../src/core/region/regionKind";

/** Figures of two decimals; null for a blank. */
function figures(values: readonly (number | null)[]): Figure[] {
  return values.map((value) => ({
    cell: "A1",
    text: value === null ? "" : String(value),
    number: value === null ? null : { value, step: 0.01 },
    scale: 1,
    exactDigits: true,
  }));
}

interface Rows {
  names: string;
  /** Columns of sums, of money per head. */
  added?: (number | null)[][];
  perHead?: (number | null)[][];
  title?: string;
  hasBenchmark?: boolean;
}

function rolesOf({ names, added = [], perHead = [], title = "", hasBenchmark = true }: Rows) {
  const places = names
    .split(" ")
    .map((name, line): Place => ({ name, line, kind: regionKind(name) ?? "unlisted" }));
  const evidence = [{ added: added.map(figures), perHead: perHead.map(figures) }];
  return rowRoles(places, evidence, title, hasBenchmark).map(({ role }) => role);
}

describe("rowRoles", () => {
  it("takes a lone city among counties for their total, several cities for regions", () => {
    expect(rolesOf({ names: "浙江省 台州市 椒江区" })).toEqual(["benchmark", "total", "region"]);
    expect(rolesOf({ names: "台州市 温州市" })).toEqual(["region", "region"]);
  });

  it("takes 喀什市 for a county of 喀什地区, though in one column it is near the sum of the others by chance", () => {
    expect(
      rolesOf({
        names: "喀什市 疏附县 疏勒县 英吉沙县",
        title: "喀什地区生均教育经费测算表",
        added: [
          [-9.32, -1.65, -3.13, -4.54],
          [-0.51, -3.06, -0.28, -5.4],
        ],
      })
    ).toEqual(["region", "region", "region", "region"]);
  });

  it("takes the sum of the others for their total under any name and at any place", () => {
    const names = "越城区 城南片 柯桥区 上虞区 诸暨市";
    expect(rolesOf({ names, added: [[-0.11, -3.2, -0.76, -1.33, -1]] })).toEqual([
      "region",
      "total",
      "region",
      "region",
      "region",
    ]);
    expect(rolesOf({ names, added: [[-0.11, -2.1, -0.76, -1.33, -1]] })[1]).toBe("region");
  });

  it("does not take a county for the total because signed amounts happen to come to its own", () => {
    const names = "鹿泉区 井陉县 平山县 正定县 晋州市";
    expect(rolesOf({ names, added: [[-0.5, 0.9, 0.33, -3.11, 1.38]] })[0]).toBe("region");
  });

  it("does not take the last place for the total because signed amounts once come to its own", () => {
    const names = "越城区 柯桥区 上虞区 城南片";
    expect(rolesOf({ names, added: [[0.9, 0.33, -1.73, -0.5]] })[3]).toBe("region");
    expect(rolesOf({ names, added: [[0.9, 0.33, 1.73, 2.96]] })[3]).toBe("total");
  });

  it("does not take a place between the others for their total by the title alone", () => {
    const title = "城南片生均公用经费";
    expect(rolesOf({ names: "越城区 城南片 柯桥区", title })[1]).toBe("region");
    expect(rolesOf({ names: "越城区 柯桥区 城南片", title })[2]).toBe("total");
  });

  it("takes what the title names as the whole for the total though its sum is wrong", () => {
    const names = "渝东片 万州区 涪陵区 渝中区";
    const added = [[-4.35, -1.32, -2.89, -1.35]];
    const perHead = [[null, -9440, -9636, -14279]];
    expect(rolesOf({ names, added, perHead, title: "渝东片生均经费测算表" })[0]).toBe("total");
    expect(rolesOf({ names, added, perHead, title: "生均经费测算表" })[0]).toBe("region");
  });

  it("takes a city whose heads are fewer than those of a county, stage after stage, for a region", () => {
    const names = "台州市 椒江区 黄岩区 路桥区";
    const added = [
      [900, 8000, 7000, 6000],
      [500, 4000, 3000, 2000],
    ];
    expect(rolesOf({ names, added })[0]).toBe("region");
  });

  it("takes a city among others over its counties, and what sums a part, for subtotals", () => {
    expect(
      rolesOf({
        names: "绍兴市 越城区 柯桥区 嘉兴市 南湖区 秀洲区 合计",
        added: [[-1.31, -0.11, -1.2, -0.9, -0.5, -0.4, -2.21]],
      })
    ).toEqual(["subtotal", "region", "region", "subtotal", "region", "region", "total"]);
  });

  it("takes a municipality over its districts for their total beside another benchmark", () => {
    expect(rolesOf({ names: "全省平均水平 重庆市 万州区 涪陵区" })).toEqual([
      "benchmark",
      "total",
      "region",
      "region",
    ]);
    expect(rolesOf({ names: "重庆市 万州区 涪陵区", hasBenchmark: false })[0]).toBe("benchmark");
  });

  it("takes provinces beside each other for the regions", () => {
    expect(rolesOf({ names: "全国 北京市 河北省 内蒙古" })).toEqual([
      "benchmark",
      "region",
      "region",
      "region",
    ]);
  });

  it("takes a county that the title names over its towns for their whole", () => {
    const names = "南明街道 儒岙镇 新昌县";
    expect(rolesOf({ names, title: "新昌县各乡镇生均公用经费" })[2]).toBe("total");
    expect(rolesOf({ names, title: "生均公用经费" })[2]).toBe("region");
  });

  it("compares with the city's average only where nothing else is to compare with", () => {
    expect(rolesOf({ names: "椒江区 黄岩区 全市平均", hasBenchmark: false })[2]).toBe("benchmark");
    expect(rolesOf({ names: "椒江区 黄岩区 全市平均" })[2]).toBe("total");
  });
});

describe("mainBenchmark", () => {
  it("prefers the province's average to the province, a rank and the nation, and a choice to all", () => {
    const rows = ["全国平均", "全省第六名", "浙江省", "全省平均"].map((name, line) => ({
      name,
      role: "benchmark" as const,
      line,
    }));
    const [nation, sixth] = rows;
    expect(mainBenchmark(rows)?.name).toBe("全省平均");
    expect(mainBenchmark(rows.slice(0, 3))?.name).toBe("浙江省");
    expect(nation && sixth && mainBenchmark([nation, sixth])?.name).toBe("全省第六名");
    expect(nation && mainBenchmark([...rows, { ...nation, main: true }])?.name).toBe("全国平均");
    expect(mainBenchmark([])).toBeNull();
  });
});
