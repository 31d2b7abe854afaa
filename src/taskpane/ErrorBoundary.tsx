import { Component, type ReactNode } from "react";
import { FailureBar } from "./FailureBar";
import { FrameStringsContext } from "./frameStrings";

interface Props {
  /** In place of what failed; one sentence about it where nothing is given. */
  fallback?: ReactNode;
  children: ReactNode;
}

/** Shows one sentence in place of a part of the pane that failed to draw; the error's own text stays unseen. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  static override contextType = FrameStringsContext;
  declare context: React.ContextType<typeof FrameStringsContext>;
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return this.props.fallback ?? <FailureBar message={this.context.failure.crashed} />;
  }
}
