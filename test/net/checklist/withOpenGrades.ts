import type { ChecklistModel } from "./checklistModel";

/** Words that a careful reader may not want to count without being told: neither 达标 nor 未达标 is said. */
const OPEN = ["推进中", "正在推进", "进行中", "未启动", "尚未启动", "未开始"];

/** The same table with such marks as unknown ones; null where a note settles them or there are none. */
export function withOpenGrades(model: ChecklistModel): ChecklistModel | null {
  const open = (value: unknown): boolean => OPEN.includes(String(value).trim());
  const settled = (value: unknown): boolean => model.note.names.includes(String(value).trim());
  let changed = false;
  const cells = model.cells.map((line) =>
    line.map((mark) => {
      if (!open(mark.ink.value) || settled(mark.ink.value)) return mark;
      changed = true;
      return { ...mark, status: "unknown" as const };
    })
  );
  return changed ? { ...model, cells } : null;
}
