/**
 * Queues the deleting of rules, given in order of priority, the last first: a rule's id is documented as its priority, and
 * then each that is deleted changes the ids behind it. Source: Microsoft's reference of Excel.ConditionalFormat.
 */
export function deleteRules(rules: readonly Excel.ConditionalFormat[]): void {
  for (const rule of [...rules].reverse()) rule.delete();
}
