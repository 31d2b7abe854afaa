import type { Finding } from "../../finding/checkReport";
import { impossible } from "./impossible";
import type { Reading, TargetLine, TargetPart, TargetsModel } from "./model";

/** All findings on a table of targets: figures that cannot be, in value and target cells, and Excel errors. */
export function auditTargets(model: TargetsModel): Finding[] {
  return [
    ...model.rows.flatMap((row) => row.parts.flatMap((part) => impossibleFigures(row, part))),
    ...model.errors.map(({ cell, code }): Finding => ({
      rule: "cell-error",
      cell,
      printed: code,
      computed: null,
      message: `${cell} 是 Excel 错误值 ${code}，没有参加比较。请改正该格的公式或引用。`,
    })),
  ];
}

function impossibleFigures(row: TargetLine, part: TargetPart): Finding[] {
  return [
    { reading: part.value, cell: part.valueCell },
    { reading: part.target, cell: part.targetCell },
  ].flatMap(({ reading, cell }): Finding[] => {
    const why = reading === null ? null : impossible(row, reading);
    if (reading === null || why === null) return [];
    const of = part.label === "" ? "" : `（${part.label}）`;
    return [
      {
        rule: "out-of-range",
        cell,
        printed: reading.value,
        computed: null,
        message: `${row.name}${of}的 ${cell} 是 ${reading.text}，${why}${lostPoint(reading)}，请核对。`,
      },
    ];
  });
}

/** A guess in words where a lost decimal point explains it: 8250 under a percentage is likely 82.50. */
function lostPoint({ value }: Reading): string {
  const digits = String(value);
  return /^\d{3,4}$/.test(digits) && value > 200
    ? `，可能漏了小数点（${digits.slice(0, 2)}.${digits.slice(2)}）`
    : "";
}
