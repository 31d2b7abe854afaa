import { isMunicipality } from "../../region/isMunicipality";
import { isTown } from "../../region/isTown";
import { isWiderPlace } from "./isWiderPlace";
import type { Place } from "./places";

type Kind = Place["kind"];

/**
 * What names are among the others, one a place: several provinces are the regions, as are several cities, or cities alone
 * (`unlisted`, where the list says more than it should). `words` are the title and the sheet's name, `hasOther` whether
 * something else than a province is the benchmark.
 */
export function kindsAmong(places: readonly Place[], words: string, hasOther: boolean): Kind[] {
  const count = (kind: Kind) => places.filter((place) => place.kind === kind).length;
  const isProvince = ({ kind, name }: Place) => kind === "benchmark" && !isWiderPlace(name);
  const provinces = places.filter(isProvince).length;
  const counties = count("region") + count("unlisted");
  const lone = count("city") === 1 && counties > 0;
  // A county that the title names is to its towns what a city is to its counties.
  const towns = places.filter(({ name }) => isTown(name)).length;
  const isOverTowns = ({ kind, name }: Place) =>
    kind === "region" && towns > 1 && !isTown(name) && words.includes(name);
  return places.map((place): Kind => {
    if (place.kind === "city") return lone ? "city" : "unlisted";
    if (isOverTowns(place)) return "city";
    if (!isProvince(place)) return place.kind;
    if (provinces > 1 && provinces > counties + count("city")) return "unlisted";
    // A municipality over its districts is no province over its cities.
    return hasOther && provinces === 1 && counties > 0 && isMunicipality(place.name)
      ? "city"
      : "benchmark";
  });
}
