/** Whether a name is that of a town, a township or a street office: what stands under a county. */
export function isTown(name: string): boolean {
  return /(?:镇|乡|街道|苏木)$/.test(name);
}
