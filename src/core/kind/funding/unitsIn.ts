import { normalForm } from "../../cell/normalForm";
import { Lexicon, type Match } from "../../lexicon/lexicon";
import { UNITS, type UnitSense } from "../../lexicon/zh/units";

/** A printed unit: of money with its yuan, of people with their number, or a share. */
export interface Unit {
  of: "money" | "people" | "percent";
  factor: number;
}

const lexicon = new Lexicon<UnitSense>(UNITS);

const UNIT_OF: Partial<Record<UnitSense, Unit>> = {
  yuan: { of: "money", factor: 1 },
  thousandYuan: { of: "money", factor: 1e3 },
  tenThousandYuan: { of: "money", factor: 1e4 },
  hundredMillionYuan: { of: "money", factor: 1e8 },
  people: { of: "people", factor: 1 },
  tenThousandPeople: { of: "people", factor: 1e4 },
  percent: { of: "percent", factor: 0.01 },
};

/**
 * The units that a text gives in its last brackets (元/生), behind 单位： or at its end (应增经费亿元); [] when it gives none.
 * What a unit is divided by (元/人) is none.
 */
export function unitsIn(text: string): Unit[] {
  const key = normalForm(text);
  const inBrackets = [...key.matchAll(/[([]([^()[\]]*)[)\]]/g)].map(([, inner = ""]) => inner);
  const labelled = lexicon
    .read(key)
    .filter(({ senses }) => senses.includes("label"))
    .at(-1);
  const behind = labelled === undefined ? [] : [key.slice(labelled.end).replace(/[()].*$/, "")];
  for (const piece of [...inBrackets.reverse(), ...behind]) {
    const units = unitsOf(piece);
    if (units.length > 0) return units;
  }
  const [last] = lexicon.read(key).slice(-1);
  if (last === undefined || last.end !== key.length) return [];
  const unit = unitOf(last);
  return unit === undefined || unit.of === "people" ? [] : [unit];
}

/** Whether a text is nothing but a unit: 元, （%）, 单位：万元. */
export function isUnit(text: string): boolean {
  return unitsOf(normalForm(text).replace(/[()]/g, "")).length > 0;
}

/** The units of a text that holds nothing else; [] for any other. */
function unitsOf(text: string): Unit[] {
  const words = lexicon.read(text);
  if (words.reduce((length, { word }) => length + word.length, 0) !== text.length) return [];
  return words.flatMap((word, k) => {
    const unit = unitOf(word);
    return unit === undefined || words[k - 1]?.senses.includes("per") ? [] : [unit];
  });
}

function unitOf({ senses }: Match<UnitSense>): Unit | undefined {
  return senses.map((sense) => UNIT_OF[sense]).find((unit) => unit !== undefined);
}
