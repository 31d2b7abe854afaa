/**
 * Puts a text on the clipboard, formatted and plain; the older way where a frame of Excel's does not allow the newer one. Gives
 * whether it is there; never rejects.
 */
export async function copyFormatted(html: string, plain: string): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([plain], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByEvent(html, plain);
  }
}

function copyByEvent(html: string, plain: string): boolean {
  if (typeof document.execCommand !== "function") return false;
  let given = false;
  const give = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", plain);
    event.preventDefault();
    given = true;
  };
  document.addEventListener("copy", give, { once: true });
  const done = document.execCommand("copy");
  document.removeEventListener("copy", give);
  return done && given;
}
