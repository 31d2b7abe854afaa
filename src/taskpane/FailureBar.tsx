import { useFrameStrings } from "./frameStrings";

/** Says that something was not done and what to do about it; made of what the first paint has. */
export function FailureBar({ message }: { message: string }) {
  const { failure } = useFrameStrings();
  return (
    <p role="alert" className="edu-failure">
      <strong>{failure.title}</strong> {message}
    </p>
  );
}
