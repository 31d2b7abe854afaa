import { FluentProvider } from "@fluentui/react-components";
import type { FrameStrings } from "../i18n/frame/frameZhCN";
import { ErrorBoundary } from "./ErrorBoundary";
import { FrameStringsContext } from "./frameStrings";
import { Pane } from "./frame/Pane";
import { OpenInExcel } from "./OpenInExcel";
import type { PaneSession } from "./session/paneSession";
import type { OfficeLook } from "./theme/themeFor";
import { useOfficeLook } from "./theme/useOfficeLook";
import { useTheme } from "./theme/useTheme";

interface Props {
  /** null outside Excel. */
  session: PaneSession | null;
  strings: FrameStrings;
  /** Asked again now and then: Office's theme may change while the pane is open. */
  officeLook: () => OfficeLook;
}

/** The whole page. */
export function App({ session, strings, officeLook }: Props) {
  const look = useOfficeLook(officeLook);
  const theme = useTheme(look);
  if (theme === null) return null;
  return (
    <FrameStringsContext.Provider value={strings}>
      <FluentProvider theme={theme}>
        <ErrorBoundary>
          {session === null ? <OpenInExcel /> : <Pane session={session} />}
        </ErrorBoundary>
      </FluentProvider>
    </FrameStringsContext.Provider>
  );
}
