import { normalForm } from "../../cell/normalForm";
import { regionKind } from "../../region/regionKind";
import type { Entry, EntryRole } from "./model";

const SUBTOTAL = /(?:小计|分计)$/;
const TOTAL =
  /^[\u4e00-\u9fff、/]{0,12}(?:合计|总计|共计|总和|汇总|合计数|总计数)$|^(?:总数|计|总)$/;
const WHOLE =
  /^全[市县区州盟旗校](?:合计|总计|汇总|总数|总体)?$|^(?:全部|总体|各[县地].{0,8}合计)$/;
const COUNTED =
  /总(?:数|人数|量|额|规模|面积|班数|校数|户数|投资|投入|收入)$|^总[\u4e00-\u9fff]{1,6}$|(?:总数|合计|总计|小计)$/;
const ASIDE =
  /平均|均值|同比|环比|增长|增幅|增减|净增|比上年|较上年|^上年|去年|同期|占比|比例|比重|排名|位次|备注|差距|相差|目标|完成率/;

/** A label without brackets' contents, white space and the colon at its end. */
export function bareLabel(text: string): string {
  return normalForm(text)
    .replace(/[(【[][^()【】[\]]*[)】\]]/g, "")
    .replace(/^其中[:、,]?/, "")
    .replace(/[:。]+$/, "");
}

/** What a line of a table is by its label. `''` is an item. */
export function lineRole(label: string): { role: EntryRole; weak: boolean } {
  const key = bareLabel(label);
  const partial = /不含|除|不包括|未含/.test(normalForm(label));
  if (ASIDE.test(key)) return { role: "aside", weak: false };
  if (SUBTOTAL.test(key)) return { role: "subtotal", weak: partial };
  if (TOTAL.test(key)) return { role: "total", weak: partial };
  if (WHOLE.test(key)) return { role: "total", weak: true };
  const kind = regionKind(key);
  return kind === "benchmark" ? { role: "aside", weak: false } : { role: "item", weak: false };
}

/** What a lane is by its deepest header text: as lines, and 在校生总数, 总人数, 总投资 beside. */
export function laneRole(label: string): { role: EntryRole; weak: boolean } {
  const read = lineRole(label);
  if (read.role !== "item") return read;
  return COUNTED.test(bareLabel(label)) ? { role: "total", weak: true } : read;
}

/** Among counties a lone city is their total; among cities they are all items. Changes the entries in place. */
export function settleCities(entries: Entry[]): void {
  const places = entries.filter(({ role }) => role === "item");
  const kindOf = (entry: Entry) => regionKind(bareLabel(entry.path.at(-1) ?? ""));
  const cities = places.filter((entry) => kindOf(entry) === "city");
  const counties = places.filter((entry) => kindOf(entry) === "region").length;
  const [city] = cities;
  if (city === undefined || cities.length > 1 || counties < 2) return;
  city.role = "total";
  city.weak = true;
}
