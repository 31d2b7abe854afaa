import type { Page } from "playwright-core";
import type { IRenderManagerService } from "@univerjs/engine-render";

/**
 * How long the bars of the first chart on the sheet in front are drawn, from top to bottom, as shares of the longest: measured in
 * the picture, by the pixels of their colour (RRGGBB). Waits until there is a picture.
 */
export function drawnBars(page: Page, color: string): Promise<number[]> {
  return page
    .waitForFunction((wanted) => {
      const { workbook } = window.workbench.host ?? {};
      const { IRenderManagerService } = Reflect.get(window, "UniverEngineRender");
      const renderer = workbook?.engine.service<IRenderManagerService>(IRenderManagerService);
      const scene = renderer?.getRenderById(workbook?.engine.workbook.getUnitId() ?? "")?.scene;
      const frame = scene?.getAllObjects().find(({ oKey }) => oKey === "edu-placeholder-0");
      const picture: unknown = frame && Reflect.get(frame, "content");
      if (!(picture instanceof HTMLCanvasElement)) return null;
      const { width, height } = picture;
      const data = picture.getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
      const [r, g, b] = [0, 2, 4].map((at) => parseInt(wanted.slice(at, at + 2), 16));
      const lengths: number[] = [];
      let within = false;
      for (let y = 0; y < height; y++) {
        let length = 0;
        for (let x = 0; x < width; x++) {
          const at = 4 * (y * width + x);
          if (data[at] === r && data[at + 1] === g && data[at + 2] === b) length++;
        }
        // A bar's own rows are many; the first of them is enough.
        if (length > 0 && !within) lengths.push(0);
        within = length > 0;
        if (within) lengths[lengths.length - 1] = Math.max(lengths.at(-1) ?? 0, length);
      }
      const longest = Math.max(...lengths);
      return lengths.length === 0 ? null : lengths.map((length) => length / longest);
    }, color)
    .then((handle) => handle.jsonValue() as Promise<number[]>);
}
