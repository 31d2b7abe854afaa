const TYPES: Readonly<Record<string, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xltx: "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
};

/** Hands a file to the user as a download; nothing leaves the machine. */
export function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement("a");
  const type = TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "";
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
