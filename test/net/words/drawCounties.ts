import type { Draw } from "../draw/draw";
import { normal } from "./normal";
import { PLACES } from "./places";
import { ZONES } from "./zones";

/** The counties of one city, as money and statistics are tabled by them. */
export interface Counties {
  province: string;
  city: string;
  /** 恩施州 for 恩施土家族苗族自治州; the city's own name where it has no shorter one. */
  shortCity: string;
  members: { printed: string; normal: string }[];
}

/** `low` to `high` of them, zones among them now and then; fewer where the city has fewer. */
export function drawCounties(draw: Draw, low: number, high: number): Counties {
  const place = draw.pick(PLACES.filter(({ city, province }) => city !== province));
  const count = draw.int(low, high);
  const zones = draw.chance(0.35) ? draw.sample(ZONES, draw.int(1, 2)) : [];
  const counties = draw.chance(0.6) ? place.counties : draw.shuffle(place.counties);
  const names = counties.slice(0, Math.max(low, count - zones.length));
  const all = draw.chance(0.4) ? [...zones, ...names] : [...names, ...zones];
  const spaced = draw.chance(0.08);
  return {
    province: place.province,
    city: place.city,
    shortCity: shortCity(place.city),
    members: all.map((name) => ({
      printed: spaced && name.length === 3 ? [...name].join(" ") : name,
      normal: normal(name),
    })),
  };
}

function shortCity(city: string): string {
  const autonomous = /^(..)(?:.+族)+自治州$/.exec(city);
  if (autonomous) return `${autonomous[1] ?? ""}州`;
  return city;
}
