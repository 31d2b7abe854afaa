const PLACEHOLDERS = new Set(["-", "——", "/", "不适用", "无"]);

/** Whether the normal form of a text says that there is no figure here: "——", "—", "/", "不适用", "无". */
export function isPlaceholder(key: string): boolean {
  return PLACEHOLDERS.has(key);
}
