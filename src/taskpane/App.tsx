import { FluentProvider } from "@fluentui/react-components";
import type { Strings } from "../i18n/zhCN";
import { ErrorBoundary } from "./ErrorBoundary";
import type { PaneCalls } from "./excelCalls";
import { Pane } from "./frame/Pane";
import { OpenInExcel } from "./OpenInExcel";
import { StringsContext } from "./stringsContext";
import type { OfficeLook } from "./theme/themeFor";
import { useOfficeLook } from "./theme/useOfficeLook";
import { useTheme } from "./theme/useTheme";

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
  const theme = useTheme(look);
  if (theme === null) return null;
  return (
    <StringsContext.Provider value={strings}>
      <FluentProvider theme={theme}>
        <ErrorBoundary>{excel === null ? <OpenInExcel /> : <Pane excel={excel} />}</ErrorBoundary>
      </FluentProvider>
    </StringsContext.Provider>
  );
}
