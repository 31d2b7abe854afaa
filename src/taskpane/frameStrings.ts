import { createContext, useContext } from "react";
import { frameZhCN, type FrameStrings } from "../i18n/frame/frameZhCN";

export const FrameStringsContext = createContext<FrameStrings>(frameZhCN);

/** The sentences that the first paint needs, in the user's language; Chinese outside a provider. */
export function useFrameStrings(): FrameStrings {
  return useContext(FrameStringsContext);
}
