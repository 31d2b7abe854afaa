/** Whether a heading names a school, a kindergarten or the like rather than a kind of them: 城东小学, not 小学. */
export function isInstitution(text: string): boolean {
  if (!LAST.has(text.trimEnd().slice(-1))) return false;
  const name = /\s/.test(text) ? text.replace(/\s+/g, "") : text;
  return (
    name.length >= 4 &&
    name.length <= 20 &&
    INSTITUTIONS.some((word) => name.endsWith(word) && name.length > word.length + 1)
  );
}

const INSTITUTIONS = ["小学", "中学", "学校", "幼儿园", "一中", "二中", "校区", "教学点", "学院"];
/** Their last characters. */
const LAST = new Set(INSTITUTIONS.map((word) => word.slice(-1)));
