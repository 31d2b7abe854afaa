/** Processor times of two tasks measured in turn, in milliseconds, and how many times the first the second took. */
export interface Comparison {
  base: number;
  task: number;
  ratio: number;
}

/**
 * Median processor times over `runs` runs of a task beside its base, the collection of its rubbish included, one after the
 * other so that whatever else the machine does falls on both, after `warmUp` runs that do not count. Time on the clock
 * would count what others do, too.
 */
export function compareTimes(
  base: () => unknown,
  task: () => unknown,
  runs: number,
  warmUp: number
): Comparison {
  for (let k = 0; k < warmUp; k++) {
    base();
    task();
  }
  const bases: number[] = [];
  const tasks: number[] = [];
  for (let k = 0; k < runs; k++) {
    bases.push(timeOf(base));
    tasks.push(timeOf(task));
  }
  const [b, t] = [median(bases), median(tasks)];
  return { base: b, task: t, ratio: t / b };
}

function timeOf(task: () => unknown): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}
