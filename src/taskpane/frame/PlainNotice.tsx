import { FailureBar } from "../FailureBar";
import { usePaneState } from "../session/paneContext";

/** The result of the last action where the bars have not come: made of what the first paint has. */
export function PlainNotice() {
  const { notice } = usePaneState();
  if (notice === null) return null;
  if (notice.intent === "error") return <FailureBar message={notice.text} />;
  return <p role="status">{notice.text}</p>;
}
