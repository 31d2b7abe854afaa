import { editXml } from "../xml/editXml";
import { xmlRoot } from "../xml/xmlRoot";
import { dxf, type DxfLook } from "./dxf";
import { listEdits } from "./listEdits";

/**
 * A styles part with the differential formats of the looks appended, and the index of each in order. A format
 * that is there already, letter for letter, is used again; nothing else changes.
 * Source: ECMA-376 Part 1 §18.8.15.
 */
export function appendDxfs(
  styles: Uint8Array,
  looks: readonly DxfLook[]
): { styles: Uint8Array; ids: number[] } {
  const root = xmlRoot(styles);
  const list = root.children.find(({ local }) => local === "dxfs");
  const inside = list && xmlRoot(styles.subarray(list.start, list.end));
  const present = inside?.children ?? [];
  const base = list?.start ?? 0;
  const decoder = new TextDecoder();
  const texts = present.map(({ start, end }) =>
    decoder.decode(styles.subarray(base + start, base + end))
  );
  const ids = looks.map((look) => {
    const text = dxf(look, root.prefix);
    const at = texts.indexOf(text);
    return at >= 0 ? at : texts.push(text) - 1;
  });
  const edits = listEdits(styles, root, "dxfs", texts.slice(present.length), texts.length);
  return { styles: edits.length === 0 ? styles : editXml(styles, edits), ids };
}
