/** The five-year plans by the words that name them: first and last year of each. */
export const PERIODS: Readonly<Record<string, { from: number; to: number }>> = {
  十一五: { from: 2006, to: 2010 },
  十二五: { from: 2011, to: 2015 },
  十三五: { from: 2016, to: 2020 },
  十四五: { from: 2021, to: 2025 },
  十五五: { from: 2026, to: 2030 },
};
