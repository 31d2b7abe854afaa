import { createContext, useContext } from "react";
import { zhCN, type Strings } from "../i18n/zhCN";

export const StringsContext = createContext<Strings>(zhCN);

/** The sentences in the user's language; Chinese outside a provider. */
export function useStrings(): Strings {
  return useContext(StringsContext);
}
