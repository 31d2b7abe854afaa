import type { MarkStatus } from "./markStatus";

/**
 * What marks mean where the sheet itself does not say, by normal form (`normalForm`: half-width, every
 * single dash "-", longer dashes "——"). Source: the marks seen in the bureaus' published tables.
 * "△ 基本合格" is partly met and counts as unmet; "-" is below the provincial average.
 */
const MARKS: Record<MarkStatus, string> = {
  met: "√ ✓ ✔ ☑ ✅ ● 1 是 达标 合格 达成 已达标 已达成 已完成 完成 符合 TRUE",
  unmet:
    "※ × ✗ ✘ ✖ ❌ ☒ ○ 〇 0 否 - △ ▲ 不达标 未达标 未达成 不合格 未完成 不符合 基本合格 基本达标 部分达标 FALSE",
  zero: "*",
  excluded: "—— / 不适用 不计 不计入 不参评 免检",
};

const STATUSES: readonly MarkStatus[] = ["met", "unmet", "zero", "excluded"];

export const CONVENTIONAL_MARKS: ReadonlyMap<string, MarkStatus> = new Map(
  STATUSES.flatMap((status) => MARKS[status].split(" ").map((mark) => [mark, status] as const))
);
