import { HostError } from "../excel/hostError";
import type { CommandResult } from "./commandResult";
import { tellUser } from "./tellUser";

/** What Office hands to a function command; nothing else of it is used. */
interface CommandEvent {
  completed(): void;
}

/**
 * The function behind a ribbon button: does the work, tells the user in either case, and says that it is completed
 * once the message is closed, because the runtime ends with that.
 */
export function runCommand(command: () => Promise<CommandResult>): (event: CommandEvent) => void {
  return (event) => {
    const end = () => event.completed();
    command().catch(failed).then(tellUser).then(end, end);
  };
}

function failed(error: unknown): CommandResult {
  return { kind: "failed", why: error instanceof HostError ? error.kind : "other" };
}
