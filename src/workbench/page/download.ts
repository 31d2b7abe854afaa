const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a file to the user as a download; nothing leaves the machine. */
export function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement("a");
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: TYPE }));
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
