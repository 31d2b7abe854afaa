/** Whether the formula of a conditional format is one of the add-in's own: it holds a tag, whatever it refers to. */
export function isTagged(formula: string): boolean {
  return formula.includes('N("EDU.');
}
