/**
 * Puts the text of a field on the clipboard, and leaves it selected. The older way where a frame of Excel's does not allow the
 * newer one. Gives whether it is there; never rejects.
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  field.focus();
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    return typeof document.execCommand === "function" && document.execCommand("copy");
  }
}
