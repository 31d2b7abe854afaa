import type { LevelPart } from "./levels";

/** How a level of a table was read where it could be read otherwise, one sentence each; [] where nothing was open. */
export function readingOf({ level, source }: LevelPart, share: 1 | 100 | null): string[] {
  return [
    ...(source === "assumed" ? [`表上没有写明学段，暂按${level}的标准判断。`] : []),
    ...(share === null
      ? []
      : [
          `各指标印的是占标准的百分比，按满 100% 为达标、85% 为底线判断；补差清单里的现有数由百分比折算。`,
        ]),
  ];
}
