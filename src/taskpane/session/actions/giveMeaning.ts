import type { Corrections } from "../../../core/correction/corrections";
import type { MarkStatus } from "../../../core/finding/checkReport";
import type { SessionContext } from "../sessionContext";
import { changeCorrections } from "./changeCorrections";
import { withTable } from "./correctTable";

/** 当作达标 / 未达标 / 不计: a mark that nothing explains gets a meaning in every table of the workbook where it has none. */
export async function giveMeaning(
  session: SessionContext,
  mark: string,
  status: MarkStatus
): Promise<void> {
  const { strings, store } = session;
  const { tables, corrected } = store.get().review;
  const concerned = tables.flatMap((table, k) =>
    table.findings.some(({ rule, printed }) => rule === "unknown-mark" && printed === mark)
      ? [{ sheet: table.sheet, range: table.range, correction: corrected[k] ?? null }]
      : []
  );
  await changeCorrections(
    session,
    (before) =>
      concerned.reduce<Promise<Corrections>>(
        async (now, table) =>
          withTable(session, await now, table, ({ legend = [] }) => ({
            legend: [...legend.filter((entry) => entry.mark !== mark), { mark, status }],
          })),
        Promise.resolve(before)
      ),
    strings.settings.legendChanged(mark, strings.settings.status[status])
  );
}
