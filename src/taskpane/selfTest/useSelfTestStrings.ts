import { selfTestEnUS } from "../../i18n/selfTest/selfTestEnUS";
import { selfTestZhCN, type SelfTestStrings } from "../../i18n/selfTest/selfTestZhCN";
import { useStrings } from "../useStrings";

/** The sentences of the self-test in the language of the pane. */
export function useSelfTestStrings(): SelfTestStrings {
  return useStrings().language === "en-US" ? selfTestEnUS : selfTestZhCN;
}
