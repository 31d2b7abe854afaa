import { toolsEnUS } from "../i18n/tools/toolsEnUS";
import { toolsZhCN, type ToolStrings } from "../i18n/tools/toolsZhCN";
import { useStrings } from "./useStrings";

/** The sentences of the tools in the language of the pane. */
export function useToolStrings(): ToolStrings {
  return useStrings().language === "en-US" ? toolsEnUS : toolsZhCN;
}
