/**
 * How notes say whether the middle grade counts, where the marks are words: {2} stands for it, {3} for the worst.
 * "基本达标以上" is said of grades (`grades`), never of work in progress.
 */
export const WORD_GRADE_NOTES: readonly { template: string; met: number; grades?: true }[] = [
  { template: "{2}以上视为达标", met: 2, grades: true },
  { template: "{2}及以上均计为达标", met: 2, grades: true },
  { template: "{2}视同达标", met: 2 },
  { template: "{2}计入达标项", met: 2 },
  { template: "{2}按未达标统计", met: 1 },
  { template: "{2}不计入达标项", met: 1 },
  { template: "{2}、{3}均视为未达标", met: 1 },
];
