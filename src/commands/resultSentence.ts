import type { Strings } from "../i18n/zhCN";
import type { CommandResult } from "./commandResult";

/** The result in one or two sentences of the user's language. */
export function resultSentence(result: CommandResult, { commands, hostError }: Strings): string {
  switch (result.kind) {
    case "flagged":
      return commands.flagged(result.tables, result.unmet, result.findings);
    case "nothingFound":
      return commands.nothingFound;
    case "cleared":
      return commands.cleared(result.sheets);
    case "nothingToClear":
      return commands.nothingToClear;
    case "reported":
      return commands.reported(result.tables);
    case "noChecklist":
      return commands.noChecklist;
    case "failed":
      return hostError[result.why];
  }
}
