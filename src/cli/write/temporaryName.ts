import { createHash, randomBytes } from "node:crypto";
import { hostname } from "node:os";

const HOST = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
const NAME = /^\.edu-check-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{16}\.tmp$/;

/** Whose a temporary file is. */
export interface TemporaryOwner {
  /** Made on this computer, as far as its name tells. */
  isHere: boolean;
  pid: number;
}

/** A name for a temporary file that no other run has, on this computer or another that shares the folder. */
export function temporaryName(): string {
  return `.edu-check-${HOST}-${process.pid}-${randomBytes(8).toString("hex")}.tmp`;
}

/** Whose temporary file has this name; null for the name of any other file. */
export function temporaryOwner(name: string): TemporaryOwner | null {
  const [, host, pid] = NAME.exec(name) ?? [];
  return pid === undefined ? null : { isHere: host === HOST, pid: Number(pid) };
}
