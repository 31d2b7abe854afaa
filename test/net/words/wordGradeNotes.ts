/** How notes say whether the middle grade counts, where the marks are words: {2} stands for it, {3} for the worst. */
export const WORD_GRADE_NOTES: readonly { template: string; met: number }[] = [
  { template: "{2}以上视为达标", met: 2 },
  { template: "{2}视同达标", met: 2 },
  { template: "{2}计入达标项", met: 2 },
  { template: "{2}按未达标统计", met: 1 },
  { template: "{2}不计入达标项", met: 1 },
  { template: "{2}、{3}均视为未达标", met: 1 },
];
