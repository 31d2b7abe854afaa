import { heatEnUS } from "../../i18n/heat/heatEnUS";
import { heatZhCN, type HeatStrings } from "../../i18n/heat/heatZhCN";
import { useStrings } from "../useStrings";

/** The sentences of the heat map in the language of the pane. */
export function useHeatStrings(): HeatStrings {
  return useStrings().language === "en-US" ? heatEnUS : heatZhCN;
}
