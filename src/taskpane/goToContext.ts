import { createContext, useContext } from "react";

type GoTo = (sheet: string, address: string) => void;

export const GoToContext = createContext<GoTo>(() => undefined);

/** Leads to cells in the workbook; does nothing outside a provider. */
export function useGoTo(): GoTo {
  return useContext(GoToContext);
}
