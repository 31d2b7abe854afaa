import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Review } from "../core/review/reviewWorkbook";
import { FindingList } from "./FindingList";
import { useStrings } from "./stringsContext";
import { TableCard } from "./TableCard";

/** The verdict first, then what does not agree, then each table; a way forward when nothing was recognised. */
export function ReviewView({ review }: { review: Review }) {
  const strings = useStrings();
  const { verdict, nothing } = strings;
  const left = review.unrecognised.join("、");
  if (review.tables.length === 0)
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{nothing.title}</MessageBarTitle>
          <p>{nothing.body}</p>
          {left !== "" && <p>{nothing.leftAlone(left)}</p>}
        </MessageBarBody>
      </MessageBar>
    );

  const count = review.tables.reduce((sum, table) => sum + table.findings.length, 0);
  return (
    <>
      <MessageBar intent={count === 0 ? "success" : "warning"} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{verdict.tables(review.tables.length)}</MessageBarTitle>
          {count === 0 ? verdict.noFindings : verdict.findings(count)}
        </MessageBarBody>
      </MessageBar>
      {review.tables.map((table) => (
        <TableCard key={`${table.sheet} ${table.range}`} table={table} />
      ))}
      {count > 0 && <FindingList tables={review.tables} />}
      {left !== "" && <p className="edu-note">{strings.otherSheets(left)}</p>}
    </>
  );
}
