import type { Baseline } from "./baseline";

/** What is worse than before, a sentence each; [] when nothing is. Only for the same workbooks. */
export function worseThan(before: Baseline, now: Baseline): string[] {
  if (before.drawn !== now.drawn)
    return [
      "The generator draws other workbooks than the baseline knows: npm run net -- --baseline",
    ];
  const fewer = Object.entries(before.right).flatMap(([kind, { right, of }]) => {
    const own = Object.entries(now.right).find(([name]) => name === kind)?.[1].right ?? 0;
    return own < right ? [`${kind}: ${own} of ${of} right, ${right} before`] : [];
  });
  // A workbook that was wrong may come to a false alarm only; the other way round is worse.
  const wrong = now.wrong.filter((id) => !before.wrong.includes(id));
  const alarm = now.alarm.filter((id) => !before.alarm.includes(id) && !before.wrong.includes(id));
  return [
    ...fewer,
    ...wrong.map((id) => `${id} gives a wrong figure: npm run net -- --show ${id}`),
    ...alarm.map((id) => `${id} gives a false alarm: npm run net -- --show ${id}`),
  ];
}
