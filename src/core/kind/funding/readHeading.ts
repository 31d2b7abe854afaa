import { normalForm } from "../../cell/normalForm";
import { isUnit, unitsIn, type Unit } from "./unitsIn";
import { fundingWords, rolesInWords, type WordReading } from "./rolesInWords";
import { leadingStage, stageOf } from "./stageOf";

/** What the headings of one column say, those over it and those before its lines. */
export interface Heading extends WordReading {
  /** The heading that says what the column holds, with the unit that stands apart from it; the deepest where none does. */
  text: string;
  units: readonly Unit[];
  /** What is left names the stage, outermost first. */
  stage: readonly string[];
  /** The stage is what the column's own heading begins with; headings behind it may lack it. */
  led: boolean;
  /** Headings over the column that name no stage, unless nothing else tells columns apart: 生均公用经费. */
  over: readonly string[];
  /** A heading that all columns share: '' where there is none. */
  shared: string;
  /** The year of the figures; null where none is named. */
  year: number | null;
}

/**
 * Reads the headings of a column, outermost first. `shared` stand over all columns: they tell nothing apart, but may give the
 * unit.
 */
export function readHeading(texts: readonly string[], shared: readonly string[] = []): Heading {
  const words = texts.filter((text) => !isUnit(text));
  const unitText = texts.filter(isUnit).at(-1) ?? "";
  const units = unitsOfAll([...shared, ...texts]);
  const readings = words.map((text) => rolesInWords(text, units));
  const at = lastIndex(readings, ({ roles }) => roles.length > 0);
  const own = words[at] ?? "";
  let reading = readings[at] ?? { roles: [], side: null, open: false };
  const outer = lastIndex(words.slice(0, Math.max(0, at)), saysMore);
  // 增长 under 全省平均 is the average's, 差额 under 与全省平均比较 the region's.
  const joined =
    reading.open && outer >= 0 ? rolesInWords(`${words[outer] ?? ""}${own}`, units) : reading;
  const refined = joined !== reading && joined.roles.length > 0;
  if (refined) reading = joined;
  const others = words.filter((_text, k) => k !== at && !(refined && k === outer));
  const named = others.map(stageOf);
  const stage = named.filter((part) => part !== "");
  const leading = leadingStage(own);
  return {
    ...reading,
    text:
      at < 0
        ? (words.at(-1) ?? "")
        : unitText === ""
          ? own
          : `${own}（${unitText.replace(/[()（）]/g, "")}）`,
    units,
    stage: leading === "" || stage.includes(leading) ? stage : [...stage, leading],
    led: stage.length === 0,
    over: words.slice(0, Math.max(0, at)).filter((text) => stageOf(text) === ""),
    shared: shared.at(-1) ?? "",
    year: yearOf(texts),
  };
}

/** The units of the deepest text that gives any. */
function unitsOfAll(texts: readonly string[]): readonly Unit[] {
  for (let k = texts.length - 1; k >= 0; k--) {
    const units = unitsIn(texts[k] ?? "");
    if (units.length > 0) return units;
  }
  return [];
}

/** Whether a heading says something of what its columns hold, and names no stage. */
function saysMore(text: string): boolean {
  const senses = fundingWords.read(normalForm(text)).flatMap((word) => word.senses);
  return !senses.includes("stage") && senses.some((sense) => sense !== "filler");
}

/** The last year that the texts name, but for one that something is compared with (较2021年). */
function yearOf(texts: readonly string[]): number | null {
  const key = normalForm(texts.join(" "));
  const after = new Set(
    fundingWords.read(key).flatMap(({ senses, end }) => (senses.includes("than") ? [end] : []))
  );
  const years = [...key.matchAll(/(?:19|20)\d\d/g)].filter(({ index }) => !after.has(index));
  const last = years.at(-1)?.[0];
  return last === undefined ? null : Number(last);
}

function lastIndex<T>(items: readonly T[], test: (item: T) => boolean): number {
  for (let k = items.length - 1; k >= 0; k--) {
    const item = items[k];
    if (item !== undefined && test(item)) return k;
  }
  return -1;
}
