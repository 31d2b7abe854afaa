import { parseArea } from "../../core/area/parseArea";
import type { HostWorksheet } from "../host/hostWorksheet";
import type { Corner, Drawing } from "../host/xlsx/readDrawings";

/** The charts that the add-in wrote to a sheet, by where it put them; they are in the saved file, not drawn here. */
export function chartsWritten({ Charts }: HostWorksheet): Drawing[] {
  return Charts.made.flatMap(({ Title, position: [first, last] }): Drawing[] => {
    if (first === undefined || last === undefined) return [];
    const { top, left } = parseArea(first);
    const end = parseArea(last);
    const corner = (row: number, column: number): Corner => ({ row, column, x: 0, y: 0 });
    return [
      {
        kind: "chart",
        name: String(Title.Text),
        from: corner(top, left),
        to: corner(end.bottom + 1, end.right + 1),
        written: true,
      },
    ];
  });
}
