import type { TableFrame } from "../../frame/tableFrame";
import { regionIn } from "../../region/regionIn";
import { isStageAlone } from "./isStageAlone";
import type { Places } from "./places";
import type { WordsAround } from "./wordsAround";

/** What a place is called that nothing around the table names. */
const NOBODY = "本地";
/** Part of the lines with figures that must name a stage. */
const ENOUGH = 0.6;

/**
 * The one place of a table whose lines are stages, each a block of its own: the county that the title, the texts above or the
 * sheet name. Null where the lines name no stages.
 */
export function placeOfOne(side: TableFrame, { title, captions }: WordsAround): Places | null {
  const valued = side.lines.filter(({ bare }) => !bare);
  const stages = valued.filter(({ name }) => isStageAlone(name));
  const [first] = stages;
  if (first === undefined || stages.length < 2 || stages.length < valued.length * ENOUGH)
    return null;
  const texts = [title, ...captions, side.view.sheet.name];
  const name = texts.map(regionIn).find((region) => region !== "") ?? NOBODY;
  return {
    places: [{ name, kind: "region", line: first.at }],
    blocks: stages.map(({ path, name: stage, at }) => ({
      words: [...path, stage].filter((word) => word !== ""),
      lines: [at],
    })),
    share: 0,
  };
}
