import { Button } from "@fluentui/react-components";
import { useGoTo } from "./goToContext";
import { useStrings } from "./stringsContext";

interface Props {
  sheet: string;
  /** A1 address on the sheet. */
  address: string;
}

/** Leads from a figure to its cells. */
export function LocateButton({ sheet, address }: Props) {
  const strings = useStrings();
  const goTo = useGoTo();
  return (
    <Button
      appearance="transparent"
      size="small"
      className="edu-locate"
      aria-label={strings.locateCell(sheet, address)}
      title={strings.locateCell(sheet, address)}
      onClick={() => goTo(sheet, address)}
    >
      {strings.locate}
    </Button>
  );
}
