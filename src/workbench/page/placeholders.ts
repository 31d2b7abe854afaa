import { LifecycleStages } from "@univerjs/core";
import { IRenderManagerService, Rect, type UniverRenderingContext } from "@univerjs/engine-render";
import type { ExcelHost } from "../host/excelHost";
import type { SheetData } from "../host/sheetData";
import type { Corner, Drawing } from "../host/xlsx/readDrawings";
import { chartData, type ChartData } from "./charts/chartData";
import { ChartPictures } from "./charts/chartPictures";
import { chartsWritten } from "./charts/chartsWritten";
import { isDrawn } from "./charts/isDrawn";

/** Where Univer draws what lies over cells. */
const LAYER = 4;
const LINE = 18;
/** Milliseconds after the last change of several until charts are drawn again. */
const SOON = 300;
const MARGIN = 6;
const FONT = "12px 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** What a placeholder says: what lies there, and that it is kept. */
export type Label = (drawing: Drawing) => readonly string[];

/**
 * Draws the charts of the add-in's lists, and shows where charts, pictures and shapes of the file lie, which the grid cannot
 * draw: a frame with the name of each, over the cells and moving with them. Presses go through to the cells.
 */
export function showPlaceholders(
  host: ExcelHost,
  sheets: readonly SheetData[],
  label: Label
): void {
  const { engine } = host.workbook;
  const { api } = engine;
  const bySheet = new Map(
    host.workbook.inOrder().map(({ univerId }, k) => [univerId, sheets[k]?.drawings ?? []])
  );
  /** What lies over a sheet now: charts of the file may have gone, others may have come. */
  const drawingsOn = (id: string): (Drawing & { data?: ChartData | null })[] => {
    const found = host.workbook.inOrder().find(({ univerId }) => univerId === id);
    const filed = bySheet.get(id) ?? [];
    if (!found) return filed;
    const still = filed
      .filter(({ chart }) => !chart || found.Charts.filed.includes(chart))
      .map((one) =>
        isDrawn(found, one) ? { ...one, data: chartData(host.workbook, one.drawn) } : one
      );
    return [...still, ...chartsWritten(found)];
  };
  const renderer = engine.service(IRenderManagerService);
  let shown: Placeholder[] = [];
  const pictures = new ChartPictures(draw);

  function draw(): void {
    for (const placeholder of shown) placeholder.dispose();
    shown = [];
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const scene = renderer.getRenderById(engine.workbook.getUnitId())?.scene;
    if (!sheet || !scene) return;
    const at = ({ row, column, x, y }: Corner) => {
      const cell = sheet.getRange(row, column).getCellRect();
      return { left: cell.x + x, top: cell.y + y };
    };
    const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    const isThere = ({ row, column }: Corner) => row < rows && column < columns;
    const id = sheet.getSheetId();
    shown = drawingsOn(id).flatMap((drawing, k) => {
      const { from, to } = drawing;
      if (!isThere(from)) return [];
      const start = at(from);
      const end = "width" in to ? null : isThere(to) ? at(to) : start;
      const width = end ? end.left - start.left : "width" in to ? to.width : 0;
      const height = end ? end.top - start.top : "width" in to ? to.height : 0;
      const size = { width: Math.max(width, 2 * LINE), height: Math.max(height, LINE) };
      const { data } = drawing;
      const picture = data
        ? pictures.of(data, Math.round(size.width), Math.round(size.height))
        : null;
      return [
        new Placeholder(`edu-placeholder-${k}`, picture ?? label(drawing), {
          ...start,
          ...size,
          fill: "rgba(128, 128, 128, 0.14)",
          stroke: "#7a7a7a",
          strokeWidth: 1,
          evented: false,
        }),
      ];
    });
    if (shown.length > 0) scene.addObjects(shown, LAYER);
  }

  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage === LifecycleStages.Rendered) draw();
  });
  for (const event of [api.Event.ActiveSheetChanged, api.Event.SheetSkeletonChanged])
    api.addEvent(event, draw);
  // A chart shows what its cells hold.
  let later: ReturnType<typeof setTimeout> | undefined;
  api.addEvent(api.Event.SheetValueChanged, () => {
    clearTimeout(later);
    later = setTimeout(draw, SOON);
  });
}

/** A frame with a picture in it, or lines of text, as many as there is room for. */
class Placeholder extends Rect {
  constructor(
    key: string,
    private readonly content: HTMLCanvasElement | readonly string[],
    props: ConstructorParameters<typeof Rect>[1]
  ) {
    super(key, props);
  }

  protected override _draw(ctx: UniverRenderingContext): void {
    super._draw(ctx);
    const { content } = this;
    if (content instanceof HTMLCanvasElement) {
      ctx.drawImage(content, 1, 1, this.width - 2, this.height - 2);
      return;
    }
    ctx.save();
    ctx.beginPath();
    ctx.rect(0, 0, this.width, this.height);
    ctx.clip();
    ctx.font = FONT;
    ctx.fillStyle = "#4a4a4a";
    ctx.textBaseline = "middle";
    content.forEach((line, k) => {
      if ((k + 1) * LINE <= this.height || k === 0)
        ctx.fillText(line, MARGIN, Math.min(this.height / 2, MARGIN + LINE / 2) + k * LINE);
    });
    ctx.restore();
  }
}
