import type { Corrections, TableCorrection } from "../../../core/correction/corrections";
import { MOST_OWN_WORDS, type OwnWord } from "../../../core/correction/ownWord";
import type { SessionContext } from "../sessionContext";
import { changeCorrections } from "./changeCorrections";
import { withTable } from "./correctTable";

/**
 * 这一行（列）是……: what a label stands for, in every table of the workbook where nobody understood it. What gives no table is
 * put back. `text` tells the user what was done.
 */
export async function explainLabel(
  session: SessionContext,
  word: OwnWord,
  text: string
): Promise<void> {
  const { tables, corrected, unexplained } = session.store.get().review;
  const concerned = tables.flatMap((table, k) =>
    unexplained[k]?.some(({ words }) => words === word.words) === true
      ? [{ sheet: table.sheet, range: table.range, correction: corrected[k] ?? null }]
      : []
  );
  const isOf = (one: TableCorrection) =>
    concerned.some(
      ({ sheet, range, correction }) =>
        one.sheet === sheet && one.range === (correction?.range ?? range)
    );
  await changeCorrections(
    session,
    (before) =>
      concerned.reduce<Promise<Corrections>>(
        async (now, table) =>
          withTable(session, await now, table, ({ words = [] }) => ({
            words: [...words.filter((one) => one.words !== word.words), word].slice(
              -MOST_OWN_WORDS
            ),
          })),
        Promise.resolve(before)
      ),
    text,
    ({ notApplied }) => !notApplied.some(isOf)
  );
}
