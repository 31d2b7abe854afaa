import type { HostWorksheet } from "./hostWorksheet";
import type { SheetData } from "./sheetData";

/** Numbers of sizes of paper in a file. Source: ECMA-376 Part 1 §18.3.1.63, paperSize. */
const PAPER: Readonly<Record<string, number>> = {
  Letter: 1,
  Legal: 5,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};
/** What Excel takes where no size is named. */
const LETTER = 1;

/** How a sheet lies on paper, as data; nothing where nobody said it. */
export function pageOfSheet({
  PageLayout: layout,
  HorizontalPageBreaks,
}: HostWorksheet): Pick<SheetData, "page" | "titleRows"> {
  const { kept, Orientation, PaperSize, Zoom, CenterHorizontally } = layout;
  if (Object.keys(kept).length === 0) return {};
  const zoom = Zoom as {
    scale?: number;
    horizontalFitToPages?: number;
    verticalFitToPages?: number;
  };
  const { horizontalFitToPages: across, verticalFitToPages: down, scale } = zoom;
  const fits = across !== undefined || down !== undefined;
  const rows = kept["PrintTitleRows"];
  return {
    page: {
      landscape: Orientation === "Landscape",
      paper: PAPER[String(PaperSize)] ?? LETTER,
      fit: fits ? { across: across ?? 0, down: down ?? null } : null,
      ...(scale !== undefined && { scale }),
      centred: CenterHorizontally === true,
      footer: String(layout.HeadersFooters.DefaultForAllPages.CenterFooter),
      breaks: HorizontalPageBreaks.rows,
    },
    ...(typeof rows === "string" && { titleRows: rows }),
  };
}
