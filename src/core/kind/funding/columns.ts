import type { HeaderStack } from "../../frame/headerStacks";
import { measureOf } from "./measureOf";
import type { Measure } from "./model";

/** What one lane of a funding table holds. */
export interface Column {
  lane: number;
  stage: string;
  measure: Measure;
  /** The header text that says so, with its unit. */
  header: string;
}

const BASE_YEAR = /^(?:较|比|与)\d{2,4}年(?:度)?(?:相?比)?$/;
const UNIT = /^[(（]?(?:[千万亿]?元|%|％|人|万人|[千万亿]?元[/／]生)[)）]?$/;
const REMARK = /备注|说明|排名|位次|名次/;
const STAGE =
  /学前教育|幼儿园|普通小学|小学|普通初中|初中|义务教育|普通高中|高中|普高|中等职业(?:教育|学校)|中职|特殊教育|特教|高等职业|高校/;

/** A stage that a header begins with, a year and 生均 before it apart; a stage inside it is a remark. */
const LEADING_STAGE = new RegExp(`^(?:\\d{4}年?)?(?:生均|全市|全县)?(${STAGE.source})`);

/**
 * Stage and measure of each lane from the header texts over it, the deepest first. Lanes that say no measure
 * are read as `actual` where `actualByDefault` (a table of actual figures headed by stages only); other lanes
 * without a measure are left out.
 */
export function readColumns(
  stacks: readonly HeaderStack[],
  firstLane: number,
  actualByDefault: boolean
): Column[] {
  const shared = (stacks[0] ?? []).filter(
    (text) => stacks.length > 1 && stacks.every((stack) => stack.includes(text))
  );
  const columns = stacks.flatMap((stack, k): Column[] => {
    if (REMARK.test(stack.at(-1) ?? "")) return [];
    const unit = stack.find((text) => UNIT.test(text)) ?? "";
    const texts = stack.filter(
      (text) => !BASE_YEAR.test(text.replace(/\s+/g, "")) && text !== unit
    );
    const header = [...texts].reverse().find((text) => measureOf(text) !== null);
    const measure = header === undefined ? null : measureOf(header);
    const own = texts.filter((text) => text !== header && !shared.includes(text));
    if (measure === null && (!actualByDefault || texts.length === 0 || texts.some(isNoAmount)))
      return [];
    const named = own
      .filter((text) => measureOf(text) === null || STAGE.test(text))
      .map(cleanStage);
    const stage =
      named.length > 0 ? named.join(" ") : (LEADING_STAGE.exec(header ?? "")?.[1] ?? "");
    return [
      {
        lane: firstLane + k,
        stage,
        measure: measure ?? "actual",
        header: withUnit(header ?? shared.at(-1) ?? "", unit),
      },
    ];
  });
  return columns;
}

/** Whether a header names a share or a change, which is no amount per student. */
function isNoAmount(header: string): boolean {
  return /[%％]|增长|增幅|增减|占比|比例/.test(header);
}

/** A header with the unit that stands in a row of its own under it. */
function withUnit(header: string, unit: string): string {
  return unit === "" ? header : `${header}（${unit.replace(/[()（）]/g, "")}）`;
}

/** A stage's heading without unit and measure: "普通高中生均经费（元）" → 普通高中. */
function cleanStage(text: string): string {
  const bare = text.replace(/[(（][^()（）]*[)）]/g, "").trim();
  return measureOf(bare) === null ? bare : (STAGE.exec(bare)?.[0] ?? bare);
}
