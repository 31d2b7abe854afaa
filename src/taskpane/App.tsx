import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Strings } from "../i18n/zhCN";
import { ErrorBoundary } from "./ErrorBoundary";
import type { ExcelCalls } from "./excelCalls";
import { OpenInExcel } from "./OpenInExcel";
import { ReviewPane } from "./ReviewPane";
import { StringsContext } from "./stringsContext";

interface Props {
  /** null outside Excel. */
  excel: ExcelCalls | null;
  strings: Strings;
  dark: boolean;
}

/** The whole page. */
export function App({ excel, strings, dark }: Props) {
  return (
    <StringsContext.Provider value={strings}>
      <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className="edu-root">
        <ErrorBoundary>
          {excel === null ? <OpenInExcel /> : <ReviewPane excel={excel} />}
        </ErrorBoundary>
      </FluentProvider>
    </StringsContext.Provider>
  );
}
