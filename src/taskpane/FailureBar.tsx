import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useStrings } from "./stringsContext";

/** Says that something was not done and what to do about it. */
export function FailureBar({ message }: { message: string }) {
  const { failure } = useStrings();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{failure.title}</MessageBarTitle>
        {message}
      </MessageBarBody>
    </MessageBar>
  );
}
