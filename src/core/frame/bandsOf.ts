import type { Sheet } from "../sheet/sheet";
import type { CellKinds } from "./cellKinds";

/** Lines and lanes that stand together, apart from others by blank lines and lanes. */
export interface Band {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Runs of lines without a blank one between them; [] for an empty sheet. */
export function runsOf(sheet: Sheet, limit: Band): Band[] {
  const runs: Band[] = [];
  let last: Band | undefined;
  for (let line = limit.top; line <= limit.bottom; line++) {
    if (isBlank(sheet, line, limit)) last = undefined;
    else if (last !== undefined) last.bottom = line;
    else runs.push((last = { ...limit, top: line, bottom: line }));
  }
  return runs;
}

function isBlank(sheet: Sheet, line: number, { left, right }: Band): boolean {
  for (let lane = left; lane <= right; lane++) if (sheet.at(line, lane).id !== 0) return false;
  return true;
}

/**
 * The lanes of a run in groups that blank lanes part; a group without labels belongs to the one before it. Lines of a
 * single text, titles and notes, say nothing of lanes unless the run has no other.
 */
export function bandsOf(sheet: Sheet, kinds: CellKinds, run: Band): Band[] {
  const filled = new Map<number, number>();
  const words = new Map<number, number>();
  for (let line = run.top; line <= run.bottom; line++) {
    const lanes: number[] = [];
    for (let lane = run.left; lane <= run.right; lane++)
      if (sheet.at(line, lane).id !== 0) lanes.push(lane);
    if (lanes.length < 2 && run.top !== run.bottom) continue;
    for (const lane of lanes) {
      add(filled, lane);
      if (kinds.of(sheet.at(line, lane)) === "word") add(words, lane);
    }
  }
  const isLabels = (lane: number) => {
    const own = words.get(lane) ?? 0;
    return own * 2 >= (filled.get(lane) ?? 0) && own !== 1;
  };
  const hasValues = (lane: number) => (filled.get(lane) ?? 0) > (words.get(lane) ?? 0);
  const bands: Band[] = [];
  for (const group of groupsOf(run, filled)) {
    const last = bands.at(-1);
    const named = group.some((lane, k) => isLabels(lane) && group.slice(k + 1).some(hasValues));
    const goesOn = !named && group.some(hasValues);
    if (last !== undefined && goesOn) last.right = group.at(-1) ?? last.right;
    else bands.push({ ...run, left: group[0] ?? run.left, right: group.at(-1) ?? run.right });
  }
  return bands;
}

/** Filled lanes in stretches without a blank one between them. */
function groupsOf(run: Band, filled: ReadonlyMap<number, number>): number[][] {
  const groups: number[][] = [];
  for (let lane = run.left; lane <= run.right; lane++) {
    if (!filled.has(lane)) continue;
    const last = groups.at(-1);
    if (last?.at(-1) === lane - 1) last.push(lane);
    else groups.push([lane]);
  }
  return groups;
}

function add(counts: Map<number, number>, lane: number): void {
  counts.set(lane, (counts.get(lane) ?? 0) + 1);
}
