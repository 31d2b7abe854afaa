import type { SelfTestCheck, SelfTestName } from "../../core/present/selfTestReport";
import { HostError } from "../hostError";

/** A text of a report is cut here: one wrong sheet must not fill it. */
const LONGEST = 300;

/** The checks of one self-test, in the order in which they were made. */
export class Checks {
  readonly made: SelfTestCheck[] = [];

  /** Compares as JSON, numbers to ten digits. */
  same(name: SelfTestName, at: string, shows: unknown, expected: unknown): void {
    const [shown, wanted] = [textOf(shows), textOf(expected)];
    if (shown === wanted) this.add(name, at, "passed");
    else this.add(name, at, "failed", cut(wanted), cut(shown));
  }

  /** This Excel has no way to tell. */
  skip(name: SelfTestName): void {
    this.add(name, "", "skipped");
  }

  /** Runs one part. What stops it becomes a failed check of its name, and the next part goes on. */
  async part(name: SelfTestName, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.add("stopped", name, "failed", "", cut(reasonOf(error)));
    }
  }

  private add(
    name: SelfTestName,
    at: string,
    outcome: SelfTestCheck["outcome"],
    expected = "",
    shows = ""
  ): void {
    this.made.push({ name, at, outcome, expected, shows });
  }
}

/** Excel's code and message too: a self-test is read by those who mend the add-in. */
export function reasonOf(error: unknown): string {
  const cause: unknown = error instanceof HostError ? error.cause : error;
  const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : "";
  const message = cause instanceof Error ? cause.message : String(cause);
  const kind = error instanceof HostError ? `${error.kind} ` : "";
  return `${kind}${String(code)} ${message}`.trim();
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  const text: string | undefined = JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "number" ? Number(part.toPrecision(10)) : part
  );
  return text ?? "";
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
