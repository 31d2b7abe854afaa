/** Median time of `task` in milliseconds over `runs` runs, after one run to warm up. */
export function measure(task: () => unknown, runs: number): number {
  task();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN;
}
