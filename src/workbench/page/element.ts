/** The element with this id, of the kind asked for; a page without it is a mistake and throws. */
export function element<T extends HTMLElement>(id: string, kind: abstract new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`workbench.html lacks #${id}.`);
  return found;
}
