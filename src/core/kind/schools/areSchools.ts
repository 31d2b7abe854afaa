import { normalForm } from "../../cell/normalForm";
import { expand } from "../../lexicon/expand";
import { Lexicon } from "../../lexicon/lexicon";
import { NO_SCHOOLS } from "../../lexicon/zh/schoolLines";
import { regionKind } from "../../region/regionKind";
import { isLevelAlone } from "./isLevelAlone";

const others = new Lexicon<"other">({ other: expand(NO_SCHOOLS).join(" ") });

/** Whether names are those of schools rather than of counties, levels, indicators or people's marks; false for none. */
export function areSchools(names: readonly string[]): boolean {
  const no = names.filter((name) => {
    const words = normalForm(name);
    return regionKind(name) !== null || others.has(words, "other") || isLevelAlone(words);
  }).length;
  return no * 2 < names.length;
}
