import { useCallback, useEffect, useState } from "react";
import type { Review } from "../core/review/reviewWorkbook";
import type { Strings } from "../i18n/zhCN";
import type { ExcelCalls } from "./excelCalls";
import { failureSentence } from "./failureSentence";

export type ReviewState =
  | { status: "reading" }
  | { status: "done"; review: Review }
  | { status: "failed"; message: string };

/** The core comes in a file of its own while Excel reads, so that the pane is drawn before it is there. */
const loadCore = () => import(/* webpackChunkName: "review" */ "../core/review/reviewWorkbook");

/**
 * Reads and reviews the workbook once on opening and again on each `refresh`; the caller does not offer it
 * while a reading is under way.
 */
export function useReview(
  excel: ExcelCalls,
  strings: Strings
): { state: ReviewState; refresh: () => void } {
  const [state, setState] = useState<ReviewState>({ status: "reading" });

  const refresh = useCallback(() => {
    setState({ status: "reading" });
    Promise.all([excel.readWorkbook(), loadCore()])
      .then(([grids, { reviewWorkbook }]): ReviewState => ({
        status: "done",
        review: reviewWorkbook(grids),
      }))
      .catch((error: unknown): ReviewState => ({
        status: "failed",
        message: failureSentence(excel, error, strings),
      }))
      .then(setState, () => undefined);
  }, [excel, strings]);

  useEffect(refresh, [refresh]);
  return { state, refresh };
}
