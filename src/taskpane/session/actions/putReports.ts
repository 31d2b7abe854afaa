import type { Report } from "../../../core/present/report";
import type { WrittenBefore } from "../../excelCalls";
import type { Notice } from "../paneState";
import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";
import { propose } from "./propose";
import { reportStrings } from "./reportStrings";

/** Sheets that a sentence names before it says how many there are. */
const NAMED = 4;
/** Dates that a sentence names. */
const DATES = 2;

/**
 * Writes reports to new sheets and gives the notice of it. Where the add-in wrote one of them before it asks first, telling
 * what the user changed there since: renew that sheet, or write another.
 */
export async function putReports(
  session: SessionContext,
  reports: readonly Report[]
): Promise<Notice | null> {
  const { excel } = session;
  const found = await excel.findWritten(reports);
  if (found.every((one) => one === null)) return write(session, reports, []);
  ask(session, reports, found);
  return null;
}

function ask(
  session: SessionContext,
  reports: readonly Report[],
  found: readonly (WrittenBefore | null)[]
): void {
  const words = reportStrings(session);
  const before = found.filter((one) => one !== null);
  const { blank } = session.strings.changes;
  const changes = before.flatMap(({ sheet, changes: changed }) =>
    changed.map((one) => ({
      sheet,
      address: one.address,
      before: one.before || blank,
      after: one.after || blank,
    }))
  );
  const beside = reports.flatMap(({ name }, k) => (found[k] === null ? [name] : []));
  const sheets = words.sheets(
    before.map(({ sheet }) => sheet),
    NAMED
  );
  const dates = [...new Set(before.map(({ date }) => date))].slice(-DATES).join("、");
  const run = (work: () => Promise<Notice | null>) => runTask(session, "report", work);
  propose(
    session,
    {
      kind: "renew",
      text: words.renew.about(sheets, dates, before.length === 1),
      notes: [
        changes.length === 0 ? words.renew.unchanged : words.renew.changed(changes.length),
        ...(beside.length === 0 ? [] : [words.renew.beside(words.sheets(beside, NAMED))]),
      ],
      changes,
    },
    () => run(() => renew(session, reports, found)),
    {
      text: words.renew.another,
      go: () => run(() => write(session, reports, [])),
    }
  );
}

/** Asks once more where something else than the user was told has been changed meanwhile. */
async function renew(
  session: SessionContext,
  reports: readonly Report[],
  told: readonly (WrittenBefore | null)[]
): Promise<Notice | null> {
  const found = await session.excel.findWritten(reports);
  if (JSON.stringify(found) === JSON.stringify(told))
    return write(
      session,
      reports,
      found.map((one) => one?.sheet ?? null)
    );
  ask(session, reports, found);
  return null;
}

async function write(
  session: SessionContext,
  reports: readonly Report[],
  into: readonly (string | null)[]
): Promise<Notice> {
  const words = reportStrings(session);
  const names = await session.excel.writeReports(reports, into);
  const say = (of: (sheets: string) => string, isRenewed: boolean): string[] => {
    const own = names.filter((_name, k) => ((into[k] ?? null) !== null) === isRenewed);
    return own.length === 0 ? [] : [of(words.sheets(own, NAMED))];
  };
  return {
    intent: "success",
    text: [...say(words.renewed, true), ...say(words.written, false)].join(
      session.strings.betweenSentences
    ),
  };
}
