import { element } from "./element";

/** Lets the user choose a file by the dialog or drag one onto the page; `take` gets what is in it. */
export function takeFiles(take: (bytes: Uint8Array, name: string) => void): void {
  const chosen = element("chosen", HTMLInputElement);
  const drop = element("drop", HTMLElement);
  const read = async (file: File | undefined) => {
    if (file) take(new Uint8Array(await file.arrayBuffer()), file.name);
  };

  element("open", HTMLElement).addEventListener("click", () => {
    chosen.value = "";
    chosen.click();
  });
  chosen.addEventListener("change", () => void read(chosen.files?.[0]));

  const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  window.addEventListener("dragenter", (event) => {
    if (holdsFile(event)) drop.hidden = false;
  });
  drop.addEventListener("dragover", (event) => event.preventDefault());
  drop.addEventListener("dragleave", () => (drop.hidden = true));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.hidden = true;
    void read(event.dataTransfer?.files[0]);
  });
}
