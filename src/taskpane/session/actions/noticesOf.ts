import { preferencesOf } from "../../../core/correction/preferences";
import { countyNotices } from "../../../core/present/countyNotices";
import type { Report } from "../../../core/present/report";
import type { Review } from "../../../core/review/reviewWorkbook";
import type { SessionContext } from "../sessionContext";
import { today } from "../today";
import { earlierOf } from "./earlierOf";

/** 整改通知单 of a review, held against what was before; [] where no county has anything to put right. */
export async function noticesOf(session: SessionContext, review: Review): Promise<Report[]> {
  const earlier = await earlierOf(session, review);
  return countyNotices(review, today(), preferencesOf(review.corrections).ranking, earlier);
}
