import type { Place } from "./places";
import type { FundingRow } from "./model";
import type { Role } from "./role";
import type { SettledColumn } from "./settleRoles";

const READ_AS: Partial<Record<Role, string>> = {
  gap: "与基准的差额",
  growth: "达到基准的定基增长",
  ratio: "相当于基准的百分比",
  deviation: "高于或低于基准的百分比",
  growthOverLastYear: "比上年的增长，不作定基增长核对",
  need: "应增经费",
};

/** Sentences on columns and rows that could be read otherwise, with their cells; [] where words left nothing open. */
export function readingOf(
  settled: readonly SettledColumn[],
  places: readonly Place[],
  rows: readonly FundingRow[],
  address: (line: number) => string
): string[] {
  return [
    ...settled.filter(({ by }) => by !== "words").map(sentenceOnColumn),
    ...rows.flatMap((row, k) =>
      row.role === "total" && !["total", "city"].includes(places[k]?.kind ?? "")
        ? [`“${row.name}”（${address(row.line)}）按全体的合计或平均读，没有算作一个地区。`]
        : []
    ),
  ];
}

function sentenceOnColumn({ column, role, figures, by }: SettledColumn): string {
  const cells = figures.flatMap(({ cell, number }) => (number === null ? [] : [cell]));
  const where = `“${column.heading.text}”（${cells[0] ?? ""}${cells.length > 1 ? `:${cells.at(-1) ?? ""}` : ""}）`;
  if (by === "figures") return `${where}按表内其他数推断，读作${READ_AS[role] ?? "其他数"}。`;
  return role === "growth"
    ? `${where}没有写明与什么相比，表内也没有可以核对的数，读作达到基准的定基增长。`
    : `${where}没有写明与什么相比，与表内其他数也对不上，没有当作定基增长核对；如果是定基增长，请在表头写明。`;
}
