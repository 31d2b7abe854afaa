import { expand } from "../../lexicon/expand";
import { PERIODS } from "../../lexicon/zh/periods";
import { YEAR_TAILS } from "../../lexicon/zh/yearTails";

/** The years that a text prints, in its order, and what is left of it. */
export interface Years {
  years: readonly number[];
  /** The text without its years, what stands behind their digits and quotation marks. */
  rest: string;
  /** Two years with a dash between them: a stretch of time, no year of its own; false for a school year. */
  range: boolean;
  /** The text begins or ends with a year: 2020年在校生, 在校生（2020年）. */
  atEdge: boolean;
}

const YEAR = /(^|\D)((?:19|20)\d\d)(?!\d)/g;
const RANGE = /(?:19|20)\d\d[^-~—]{0,5}(?:[-~]|——)(?:19|20)?\d\d/;
const QUOTES = /["'“”‘’]/g;
const TAILS = expand(YEAR_TAILS);

/**
 * Years of a text in normal form: 2025年目标值 → 2025, 目标值; “十四五”末 → 2025, the plan's last year. [] where it prints
 * none.
 */
export function yearsIn(key: string): Years {
  const years: number[] = [];
  let rest = key.replace(QUOTES, "");
  const isRange = RANGE.test(rest);
  rest = rest.replace(YEAR, (_all, before: string, digits: string) => {
    years.push(Number(digits));
    return `${before}\u0000`;
  });
  for (const [name, { to }] of Object.entries(PERIODS))
    if (rest.includes(name)) {
      years.push(to);
      rest = rest.replace(name, "\u0000");
    }
  const [first, ...others] = rest.split("\u0000");
  const bare = others.map((part) => {
    const tail = TAILS.find((one) => part.startsWith(one));
    return tail === undefined ? part : part.slice(tail.length);
  });
  const [from = 0, to = 0] = years;
  const edge = others.length > 0 && (first === "" || bare.at(-1) === "");
  const schoolYear = isRange && to - from === 1;
  return {
    years: schoolYear ? [to] : years,
    rest: [first, ...bare].join("").replace(/^(?:[-~]|——)/, ""),
    range: isRange && !schoolYear,
    atEdge: edge,
  };
}
