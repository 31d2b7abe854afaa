import type { Sheet } from "../sheet/sheet";
import { bandsOf, runsOf } from "./bandsOf";
import type { CellKinds } from "./cellKinds";
import { lastLine, type Draft } from "./draft";
import { frameOf } from "./frameOf";
import { halvesOf } from "./halvesOf";
import { limitOf } from "./limitOf";
import { readBand } from "./readBand";
import type { TableFrame } from "./tableFrame";

/**
 * The tables of a sheet, in reading order: each a header and the body lines under it, whatever they are about. A few
 * blank lines, a page break with the header again and headings of sections do not end a table; a new header, a
 * note, a signature do. Tables side by side stand apart by a blank lane with labels behind it. [] for a sheet
 * without header and body.
 */
export function findTableFrames(sheet: Sheet, kinds: CellKinds): TableFrame[] {
  const { used } = sheet;
  const drafts: Draft[] = [];
  for (const run of runsOf(sheet, used))
    for (const band of bandsOf(sheet, kinds, run).flatMap((one) => halvesOf(sheet, one))) {
      const before = drafts.filter(
        (one) => one.band.left <= band.right && band.left <= one.band.right
      );
      // A line parted by blank cells may have been read whole already, with the table that goes on there.
      const last = before.at(-1);
      if (last === undefined || lastLine(last) < band.top)
        for (const draft of readBand(sheet, kinds, band, last)) drafts.push(draft);
    }
  const whole = drafts.filter(({ head, lines }) => head.length > 0 && lines.length > 0);
  return whole.map((draft) => frameOf(sheet, kinds, draft, limitOf(sheet, draft, whole)));
}
