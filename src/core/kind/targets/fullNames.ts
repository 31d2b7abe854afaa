import type { TargetLine } from "./model";
import { isOfWhich } from "./partLabels";

/**
 * Names by which each row is known without the others: 其中：研究生 gets the indicator that it is part of before it, and a
 * name that stands in several sections its section (高等教育 在校生). All other names stay as printed.
 */
export function fullNames(rows: readonly Pick<TargetLine, "name" | "section">[]): string[] {
  let whole = "";
  const names = rows.map(({ name }) => {
    if (!isOfWhich(name)) whole = name;
    return isOfWhich(name) && whole !== "" ? `${whole} ${name}` : name;
  });
  const sections = new Map<string, Set<string>>();
  names.forEach((name, k) => {
    const section = rows[k]?.section ?? "";
    const known = sections.get(name);
    if (known === undefined) sections.set(name, new Set([section]));
    else known.add(section);
  });
  return names.map((name, k) => {
    const section = rows[k]?.section ?? "";
    return (sections.get(name)?.size ?? 0) > 1 && section !== "" ? `${section} ${name}` : name;
  });
}
