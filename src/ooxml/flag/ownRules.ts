import { XmlReader } from "../xml/xmlReader";

/** The tag by which the add-in knows its own rules in any workbook. */
const TAG = 'N("EDU.';

/**
 * What to cut out of a conditionalFormatting element to take out the rules that the add-in wrote earlier, by offsets
 * within it: the whole element where it has no other, else these rules; nothing where none is its own.
 */
export function ownRules(element: Uint8Array): { start: number; end: number }[] {
  const own: { start: number; end: number }[] = [];
  let others = 0;
  const reader = new XmlReader(element);
  reader.next();
  while (reader.next()) {
    if (reader.closing || reader.depth !== (reader.empty ? 1 : 2)) continue;
    const rule = readRule(reader);
    if (rule === null) others++;
    else own.push(rule);
  }
  return own.length > 0 && others === 0 ? [{ start: 0, end: element.length }] : own;
}

/** Where the rule lies whose opening tag the reader is at, if it is the add-in's own; it is read to its end. */
function readRule(reader: XmlReader): { start: number; end: number } | null {
  const { start, depth } = reader;
  let isOwn = false;
  if (!reader.empty)
    while (reader.next() && reader.depth >= depth)
      if (reader.closing && reader.is("formula")) isOwn ||= reader.text.includes(TAG);
  return isOwn ? { start, end: reader.end } : null;
}
