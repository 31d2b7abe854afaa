import { followUp } from "../../../core/compare/followUp";
import { tableDate } from "../../../core/compare/tableDate";
import type { Earlier } from "../../../core/present/countyNotices";
import { readUndertakings } from "../../../core/present/notice/undertakings";
import type { Review } from "../../../core/review/reviewWorkbook";
import type { SessionContext } from "../sessionContext";

/**
 * What notices are held against: the file of last period where 两期对比 has one, else earlier dates in this workbook; and what
 * counties filled in on the notices that stand in this workbook.
 */
export async function earlierOf(
  { excel, store }: SessionContext,
  { models }: Review
): Promise<Earlier> {
  const grids = await excel.readWorkbook();
  const now = models.flatMap((model) => {
    if (model.kind !== "checklist") return [];
    const grid = grids.find(({ sheet }) => sheet === model.sheet);
    return [{ model, date: tableDate(model, { grid }) }];
  });
  const { lastPeriod } = store.get();
  const before = (lastPeriod?.tables ?? []).map(({ model, date }) => ({
    model,
    date,
    file: lastPeriod?.file ?? "",
  }));
  return { ...followUp(now, before), undertakings: readUndertakings(grids) };
}
