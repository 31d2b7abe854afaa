import { rankingReport } from "../core/present/rankingReport";
import { unmetReport } from "../core/present/unmetReport";
import { clearCommand } from "./clearCommand";
import { flagCommand } from "./flagCommand";
import { reportCommand } from "./reportCommand";
import { runCommand } from "./runCommand";

// The names are those of FunctionName in manifest.xml.
void Office.onReady(() => {
  Office.actions.associate("flag", runCommand(flagCommand));
  Office.actions.associate("clear", runCommand(clearCommand));
  Office.actions.associate("unmet", runCommand(reportCommand(unmetReport)));
  Office.actions.associate("ranking", runCommand(reportCommand(rankingReport)));
});
