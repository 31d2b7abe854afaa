/** Whether two marks can only be marks beside each other, 1 and 0 or TRUE and FALSE: a list is numbered from 1 to 2. */
export function areOpposites(marks: readonly string[]): boolean {
  return ["0 1", "FALSE TRUE"].includes([...marks].sort().join(" ").toUpperCase());
}
