import { useEffect, useState } from "react";
import type { Grid } from "../../core/sheet/grid";
import { usePane, usePaneState } from "./paneContext";

/** The cells of sheets, as far as they are there. */
export interface SheetGrids {
  /** null until they are read. */
  grids: readonly Grid[] | null;
  /** Excel did not give them. */
  failed: boolean;
}

const WAITING: SheetGrids = { grids: null, failed: false };

/** The cells of the sheets of these names, null for all; asked for anew when the workbook was read again. */
export function useSheetGrids(names: readonly string[] | null): SheetGrids {
  const pane = usePane();
  const { sheets } = usePaneState();
  const [read, setRead] = useState<SheetGrids>(WAITING);
  const key = names === null ? null : names.join("\n");
  useEffect(() => {
    let current = true;
    void pane.sheetGrids(key === null ? null : new Set(key.split("\n"))).then((grids) => {
      if (current) setRead({ grids, failed: grids === null });
    });
    return () => {
      current = false;
    };
  }, [pane, key, sheets]);
  return read;
}
