import type { Draw } from "../draw/draw";
import { normal } from "./normal";
import { PLACES } from "./places";
import { schoolNames } from "./schoolNames";
import { TOWN_STEMS } from "./townStems";
import { ZONES } from "./zones";

/** The places or schools of a table: what they are called together, whose they are, and their names as printed. */
export interface Members {
  kind: "counties" | "cities" | "grouped" | "towns" | "schools" | "kindergartens";
  heading: string;
  /** The city or county over them, for titles. */
  owner: string;
  /** City over the member where the table spans several cities, or "". */
  members: { group: string; printed: string; normal: string }[];
}

const HEADINGS = {
  counties: [
    "县（市、区）",
    "县市区",
    "地区",
    "区县",
    "区、县（市）",
    "单位",
    "各地",
    "县（市、区）名称",
  ],
  cities: ["市（州）", "地市", "设区市", "地区", "市州"],
  grouped: ["县（市、区）", "县市区", "地区"],
  towns: ["乡镇", "乡镇（街道）", "镇（街道）", "乡镇名称"],
  schools: ["学校", "学校名称", "单位", "单位名称"],
  kindergartens: ["幼儿园", "园所名称", "单位"],
} as const;

/** `low` to `high` members of one sort. */
export function drawMembers(draw: Draw, low: number, high: number): Members {
  const kind = draw.weighted<Members["kind"]>([
    [12, "counties"],
    [1.5, "cities"],
    [1.5, "grouped"],
    [2, "towns"],
    [2, "schools"],
    [1, "kindergartens"],
  ]);
  const count = draw.int(low, high);
  const place = draw.pick(PLACES);
  const heading = draw.pick(HEADINGS[kind]);
  if (kind === "counties") {
    const zones = draw.chance(0.45) ? draw.sample(ZONES, draw.int(1, 2)) : [];
    const counties = draw.chance(0.5) ? [...place.counties] : draw.shuffle(place.counties);
    const names = counties.slice(0, Math.max(1, count - zones.length));
    const all = draw.chance(0.3) ? [...zones, ...names] : [...names, ...zones];
    return { kind, heading, owner: place.city, members: printed(draw, all) };
  }
  if (kind === "cities") {
    const cities = PLACES.filter(
      ({ city, province }) => city !== province && city !== place.city
    ).map(({ city }) => city);
    return {
      kind,
      heading,
      owner: "全国部分地区",
      members: printed(draw, draw.sample([...new Set(cities)], count)),
    };
  }
  if (kind === "grouped") return grouped(draw, heading, count);
  const county = draw.pick(place.counties);
  if (kind === "towns") {
    const towns = draw
      .sample(TOWN_STEMS, count)
      .map((stem) => `${stem}${draw.pick(["镇", "镇", "乡", "街道"])}`);
    return { kind, heading, owner: county, members: printed(draw, towns) };
  }
  return { kind, heading, owner: county, members: printed(draw, schoolNames(draw, kind, count)) };
}

function grouped(draw: Draw, heading: string, count: number): Members {
  const province = draw.pick(PLACES.filter((place) => place.counties.length < 15)).province;
  const cities = PLACES.filter(
    (place) => place.province === province && place.counties.length < 15
  );
  const each = Math.max(2, Math.round(count / cities.length));
  const members = cities.flatMap(({ city, counties }) =>
    printed(draw, counties.slice(0, each)).map((member) => ({ ...member, group: city }))
  );
  return { kind: "grouped", heading, owner: province, members };
}

/** Names as clerks type them: in full, shortened, spaced out, with stray blanks. */
function printed(draw: Draw, names: readonly string[]): Members["members"] {
  const form = draw.weighted<"full" | "short" | "spaced" | "padded" | "mixed">([
    [9, "full"],
    [3, "short"],
    [1, "spaced"],
    [1, "padded"],
    [0.5, "mixed"],
  ]);
  const short = (name: string): string =>
    /^[^自]{2,3}[县区市旗镇乡]$/.test(name) && !/[新城园开发假税特矿]区$/.test(name)
      ? name.slice(0, -1)
      : name;
  return names.map((name) => {
    const brief = form === "short" || (form === "mixed" && draw.chance(0.4)) ? short(name) : name;
    const text =
      form === "spaced" && brief.length <= 3
        ? [...brief].join(draw.pick([" ", "　", " "]))
        : form === "padded" && draw.chance(0.5)
          ? draw.pick([`${brief} `, ` ${brief}`, `${brief}　`])
          : brief;
    return { group: "", printed: text, normal: normal(brief) };
  });
}
