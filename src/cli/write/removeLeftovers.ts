import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { errorCode } from "../errorCode";
import { temporaryOwner, type TemporaryOwner } from "./temporaryName";

/** Milliseconds after which a temporary file is left over, whoever made it. */
const DAY = 86_400_000;
/** The same for one with the number of this process, which an earlier one may have had, as in a container. */
const MINUTE = 60_000;

/**
 * Removes the temporary files that runs which were killed left in a folder. One that is being written is left alone: its
 * process runs. Never throws: a leftover that cannot be removed is in nobody's way.
 */
export function removeLeftovers(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const owner = temporaryOwner(name);
      if (owner && isLeftOver(owner, join(folder, name)))
        rmSync(join(folder, name), { force: true });
    }
  } catch {
    return;
  }
}

function isLeftOver({ isHere, pid }: TemporaryOwner, path: string): boolean {
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
  if (!isHere) return age > DAY;
  return pid === process.pid ? age > MINUTE : age > DAY || !isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process that may not be asked is there.
    return errorCode(error) !== "ESRCH";
  }
}
