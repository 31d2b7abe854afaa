import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Place } from "./places";

/** What a test file reaches of the sample, and the seconds it takes. */
export interface Reach {
  /** Milliseconds since 1970 at which the file was changed last, when it was looked at. */
  changed: number;
  seconds: number;
  /** False where it fails without any fault: it is not asked. */
  passes: boolean;
  ids: string[];
}

/** What became of a fault. */
export interface Verdict {
  /** `unreached`: no test file comes by; `survived`: all that were tried pass; `untried`: so, and not all were tried. */
  outcome: "killed" | "time" | "survived" | "untried" | "unreached";
  /** The test that failed first: its file and its name. */
  by?: string;
  message?: string;
  seconds: number;
}

/** What a stopped run goes on from. */
export interface State {
  /** The sample, by the settings it was drawn with. */
  drawn: { key: string; sample: Place[] };
  /** By test file, for the ids listed. */
  reach: { ids: string[]; files: Record<string, Reach> };
  verdicts: Record<string, Verdict>;
}

const NONE: State = { drawn: { key: "", sample: [] }, reach: { ids: [], files: {} }, verdicts: {} };

/** The state kept in a file; nothing done where there is none. */
export function readState(file: string): State {
  if (!existsSync(file)) return structuredClone(NONE);
  const read: State = JSON.parse(readFileSync(file, "utf8"));
  return read;
}

export function keepState(file: string, state: State): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(state, null, 1));
}
