import type { ReactNode } from "react";
import { usePane } from "../session/paneContext";
import { useStrings } from "../useStrings";

interface Props {
  sheet: string;
  /** A1 address on the sheet; "" for a figure that stands in no cell, which then is no button. */
  address: string;
  /** What the figure is, for a reader who does not see its row and column; the place follows. "" says the place alone. */
  label?: string;
  className?: string;
  children: ReactNode;
}

/** A figure or name that leads to its cells. */
export function CellLink({ sheet, address, label, className = "", children }: Props) {
  const strings = useStrings();
  const pane = usePane();
  if (address === "") return <span className={className}>{children}</span>;
  const place = strings.locateCell(
    sheet,
    address.length > 40 ? `${address.slice(0, 39)}…` : address
  );
  return (
    <button
      type="button"
      className={`edu-link ${className}`}
      title={place}
      aria-label={label === undefined ? undefined : label === "" ? place : `${label}，${place}`}
      onClick={() => pane.goTo(sheet, address)}
    >
      {children}
    </button>
  );
}
