import { runCheck, type CheckSurroundings } from "../../src/cli/runCheck";

/** Runs the command without a process: exit code and what it wrote. */
export async function runCommand(argv: string[], more: Partial<CheckSurroundings> = {}) {
  const written = { stdout: "", stderr: "" };
  const output = (name: "stdout" | "stderr") => ({
    write: (text: string) => void (written[name] += text),
    isTerminal: false,
    columns: 80,
    closed: false,
  });
  const code = await runCheck(argv, {
    stdout: output("stdout"),
    stderr: output("stderr"),
    today: "2024-01-05",
    ...more,
  });
  return { code, ...written };
}
