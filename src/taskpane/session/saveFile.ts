/** Gives the user bytes as a file of this name, as a download of the browser that shows the pane. */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun with the click; the address is kept for a slow one.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
