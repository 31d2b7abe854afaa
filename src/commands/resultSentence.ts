import type { Strings } from "../i18n/zhCN";
import type { CommandResult } from "./commandResult";

/** The result in a few sentences of the user's language. */
export function resultSentence(result: CommandResult, strings: Strings): string {
  const { commands, hostError } = strings;
  const unreadable = (rules: number) => (rules > 0 ? [commands.unreadable(rules)] : []);
  switch (result.kind) {
    case "flagged":
      return [
        commands.flagged(result.tables, result.unmet, result.findings),
        ...(result.notApplied > 0 ? [commands.notApplied(result.notApplied)] : []),
        ...unreadable(result.unreadable),
        ...result.missing.map((feature) => strings.missing[feature]),
      ].join(strings.betweenSentences);
    case "nothingFound":
      return commands.nothingFound;
    case "cleared":
      return [commands.cleared(result.sheets), ...unreadable(result.unreadable)].join(
        strings.betweenSentences
      );
    case "nothingToClear":
      return [commands.nothingToClear, ...unreadable(result.unreadable)].join(
        strings.betweenSentences
      );
    case "reported":
      return [
        commands.reported(result.tables, result.sheet),
        ...result.missing.map((feature) => strings.missing[feature]),
      ].join(strings.betweenSentences);
    case "noChecklist":
      return commands.noChecklist;
    case "failed":
      return hostError[result.why];
  }
}
