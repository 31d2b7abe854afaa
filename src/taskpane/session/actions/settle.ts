import { settleFinding } from "../../../core/correction/settledFinding";
import type { Finding } from "../../../core/finding/checkReport";
import type { SettledHere } from "../../../core/review/reviewSheet";
import type { SessionContext } from "../sessionContext";
import { changeCorrections } from "./changeCorrections";

/** A finding with its place. */
export interface FoundFinding {
  sheet: string;
  /** Title of the table. */
  title: string;
  finding: Finding;
}

/** 已核实: the findings are no mistakes, for a reason that the workbook keeps; they come back when they say something else. */
export async function settle(
  session: SessionContext,
  findings: readonly FoundFinding[],
  reason: string
): Promise<void> {
  const added = findings.map((found) => settleFinding(found, found.finding, reason));
  await changeCorrections(
    session,
    (now) => ({ ...now, settled: [...(now.settled ?? []), ...added] }),
    session.strings.settled.done(findings.length)
  );
}

/** Lists settled findings again. */
export async function unsettle(
  session: SessionContext,
  settled: readonly SettledHere[]
): Promise<void> {
  const gone = new Set(
    settled.map((one) => JSON.stringify(settleFinding(one, one.finding, one.reason)))
  );
  await changeCorrections(
    session,
    (now) => ({
      ...now,
      settled: (now.settled ?? []).filter((one) => !gone.has(JSON.stringify(one))),
    }),
    session.strings.settled.back(settled.length)
  );
}
