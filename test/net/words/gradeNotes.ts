/**
 * How notes speak of three or four grades. `met` is how many of them count as met; {1} {2} {3} {4} stand for the
 * marks. A template for three grades is used for three only.
 */
export interface GradeNote {
  template: string;
  grades: number;
  met: number;
  kind: "plain" | "trap";
}

export const GRADE_NOTES: readonly GradeNote[] = [
  { template: "{1}为达标，{2}为基本达标，{3}为未达标", grades: 3, met: 1, kind: "plain" },
  { template: "{1}表示达标，{2}表示部分达标，{3}表示未达标", grades: 3, met: 1, kind: "plain" },
  { template: "{1}为达标，{2}、{3}为未达标", grades: 3, met: 1, kind: "plain" },
  { template: "{1}表示达标，{2}和{3}表示未达标", grades: 3, met: 1, kind: "plain" },
  { template: "{1}、{2}为达标，{3}为未达标", grades: 3, met: 2, kind: "plain" },
  { template: "{1}、{2}视为达标，{3}视为不达标", grades: 3, met: 2, kind: "plain" },
  { template: "{1}、{2}均为合格，{3}为不合格", grades: 3, met: 2, kind: "plain" },
  { template: "{2}及以上为达标，{3}为未达标", grades: 3, met: 2, kind: "trap" },
  { template: "{2}以上（含{2}）计为达标，{3}计为未达标", grades: 3, met: 2, kind: "trap" },
  { template: "{3}为未达标，其余为达标", grades: 3, met: 2, kind: "trap" },
  { template: "只有{1}计为达标，{2}、{3}一律计为未达标", grades: 3, met: 1, kind: "trap" },
  { template: "{1}、{2}为达标，{3}、{4}为未达标", grades: 4, met: 2, kind: "plain" },
  { template: "{1}、{2}、{3}为达标，{4}为未达标", grades: 4, met: 3, kind: "plain" },
  { template: "{2}及以上为达标，{3}、{4}为不达标", grades: 4, met: 2, kind: "trap" },
  { template: "{1}为达标，{2}、{3}、{4}为未达标", grades: 4, met: 1, kind: "plain" },
];
