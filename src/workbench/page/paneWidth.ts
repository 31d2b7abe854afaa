import { element } from "./element";

/** Pixels: as wide as Excel's panes at first; no narrower than the add-in's pane is made for. */
const [USUAL, LEAST, STEP] = [350, 320, 20];
/** The grid keeps at least so much of the window. */
const GRID = 0.35;
const KEPT = "edu-workbench.pane-width";

/** Lets the user draw the border between grid and pane, by the mouse or with the arrow keys; the width is kept. */
export function paneWidth(): void {
  const pane = element("pane", HTMLElement);
  const border = element("pane-border", HTMLElement);
  const most = () => Math.max(LEAST, Math.round(innerWidth * (1 - GRID)));
  let wanted = Number(localStorage.getItem(KEPT)) || USUAL;
  const show = () => {
    const width = Math.min(Math.max(wanted, LEAST), most());
    pane.style.width = `${width}px`;
    border.setAttribute("aria-valuemin", String(LEAST));
    border.setAttribute("aria-valuemax", String(most()));
    border.setAttribute("aria-valuenow", String(width));
    return width;
  };
  const set = (width: number) => {
    wanted = width;
    wanted = show();
    localStorage.setItem(KEPT, String(wanted));
  };
  border.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") set(wanted + STEP);
    if (key === "ArrowRight") set(wanted - STEP);
    if (key === "Home") set(USUAL);
  });
  border.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    border.focus();
    border.setPointerCapture(event.pointerId);
  });
  border.addEventListener("pointermove", (event) => {
    if (border.hasPointerCapture(event.pointerId)) set(innerWidth - event.clientX);
  });
  window.addEventListener("resize", show);
  show();
}
