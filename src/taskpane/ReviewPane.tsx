import { Button, Spinner } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { ErrorBoundary } from "./ErrorBoundary";
import type { ExcelCalls } from "./excelCalls";
import { FailureBar } from "./FailureBar";
import { failureSentence } from "./failureSentence";
import { GoToContext } from "./goToContext";
import { ReviewView } from "./ReviewView";
import { useStrings } from "./stringsContext";
import { useReview } from "./useReview";

/** The pane inside Excel: reads on opening, shows the review, leads to cells, reads again on demand. */
export function ReviewPane({ excel }: { excel: ExcelCalls }) {
  const strings = useStrings();
  const { state, refresh } = useReview(excel, strings);
  const [failure, setFailure] = useState("");

  const goTo = useCallback(
    (sheet: string, address: string) => {
      setFailure("");
      excel
        .goToCell(sheet, address)
        .catch((error: unknown) => setFailure(failureSentence(excel, error, strings)));
    },
    [excel, strings]
  );

  const readAgain = () => {
    setFailure("");
    refresh();
  };

  return (
    <main className="edu-pane">
      <header className="edu-head">
        <h1>{strings.title}</h1>
        <Button size="small" onClick={readAgain} disabled={state.status === "reading"}>
          {strings.refresh}
        </Button>
      </header>
      {failure !== "" && <FailureBar message={failure} />}
      {state.status === "reading" && <Spinner size="small" label={strings.reading} />}
      {state.status === "failed" && <FailureBar message={state.message} />}
      {state.status === "done" && (
        <ErrorBoundary>
          <GoToContext.Provider value={goTo}>
            <ReviewView review={state.review} />
          </GoToContext.Provider>
        </ErrorBoundary>
      )}
    </main>
  );
}
