import { FluentProvider } from "@fluentui/react-components";
import type { Strings } from "../i18n/zhCN";
import { ErrorBoundary } from "./ErrorBoundary";
import type { PaneCalls } from "./excelCalls";
import { Pane } from "./frame/Pane";
import { OpenInExcel } from "./OpenInExcel";
import { StringsContext } from "./stringsContext";
import { themeFor, type OfficeLook } from "./theme/themeFor";
import { useForcedColors } from "./theme/useForcedColors";
import { useOfficeLook } from "./theme/useOfficeLook";

interface Props {
  /** null outside Excel. */
  excel: PaneCalls | null;
  strings: Strings;
  /** Asked again now and then: Office's theme may change while the pane is open. */
  officeLook: () => OfficeLook;
}

/** The whole page. */
export function App({ excel, strings, officeLook }: Props) {
  const look = useOfficeLook(officeLook);
  const forcedColors = useForcedColors();
  return (
    <StringsContext.Provider value={strings}>
      <FluentProvider theme={themeFor(look, forcedColors)}>
        <ErrorBoundary>{excel === null ? <OpenInExcel /> : <Pane excel={excel} />}</ErrorBoundary>
      </FluentProvider>
    </StringsContext.Provider>
  );
}
