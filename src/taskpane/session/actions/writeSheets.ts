import type { Report } from "../../../core/present/report";
import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";
import { putReports } from "./putReports";

/** Writes reports that a view has built, each to a sheet of its own; Excel shows the first. */
export async function writeSheets(
  session: SessionContext,
  reports: readonly Report[]
): Promise<void> {
  await runTask(session, "report", () => putReports(session, reports));
}
