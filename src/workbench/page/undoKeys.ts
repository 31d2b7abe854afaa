/** Where these keys are the field's own. */
const FIELDS = 'input, textarea, select, [contenteditable="true"]';

/**
 * Ctrl+Z and Ctrl+Y (⌘ on a Mac) undo and redo in the workbook wherever the keyboard is, as in Excel: on the ribbon and in the
 * pane too. In a field, and in the grid, which has these keys itself, they stay what they are there. Gives the function that
 * has them followed on a page.
 */
export function undoKeys(undo: () => void, redo: () => void): (page: Window) => void {
  const onKey = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !["z", "y"].includes(key)) return;
    // The pane's elements are of another window's classes.
    const { target } = event as KeyboardEvent & { target: Partial<Element> | null };
    if (target?.closest?.(FIELDS) || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (key === "y" || event.shiftKey) redo();
    else undo();
  };
  return (page) => page.addEventListener("keydown", onKey, true);
}
