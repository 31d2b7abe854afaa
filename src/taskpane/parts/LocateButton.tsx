import { useStrings } from "../useStrings";
import { CellLink } from "./CellLink";

interface Props {
  sheet: string;
  /** A1 address on the sheet. */
  address: string;
}

/** 定位: leads from a sentence to its cells. */
export function LocateButton({ sheet, address }: Props) {
  const strings = useStrings();
  return (
    <CellLink sheet={sheet} address={address} label="" className="edu-locate">
      {strings.locate}
    </CellLink>
  );
}
