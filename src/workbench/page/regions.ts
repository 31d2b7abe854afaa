import { element } from "./element";

const FOCUSABLE =
  'button:enabled, select:enabled, input:enabled, [tabindex="0"], a[href], [contenteditable="true"]';

/** A part of the page that F6 goes to. */
interface Region {
  place: HTMLElement;
  focus(): void;
}

/**
 * F6 goes round the parts of the page as in Excel: bar, ribbon, messages, grid, pane; with Shift the other way. While a dialog
 * is open it goes round the parts of that.
 */
export function followF6(focusGrid: () => void): (page: Window) => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    event.stopPropagation();
    next(event.shiftKey ? -1 : 1, focusGrid);
  };
  const listen = (page: Window) => page.addEventListener("keydown", onKey, true);
  listen(window);
  return listen;
}

function next(step: 1 | -1, focusGrid: () => void): void {
  const dialog = [...document.querySelectorAll<HTMLElement>("dialog[open]")].at(-1);
  const regions = dialog ? regionsOf(dialog) : regionsNow(focusGrid);
  const at = regions.findIndex(({ place }) => place.contains(document.activeElement));
  const from = at < 0 && step < 0 ? 0 : at;
  regions[(from + step + regions.length) % regions.length]?.focus();
}

function regionsNow(focusGrid: () => void): Region[] {
  const first = (id: string): Region => {
    const place = element(id, HTMLElement);
    return { place, focus: () => place.querySelector<HTMLElement>(FOCUSABLE)?.focus() };
  };
  const pane = element("pane", HTMLElement);
  return [
    first("bar"),
    first("ribbon"),
    first("notice"),
    first("tour"),
    { place: element("grid", HTMLElement), focus: focusGrid },
    { place: pane, focus: () => focusFrame(pane.querySelector("iframe")) },
  ].filter(({ place }) => !place.hidden);
}

/** The parts of a dialog: its bar, the page in it, its choices, its buttons. */
function regionsOf(dialog: HTMLElement): Region[] {
  return [...dialog.children].flatMap((place): Region[] => {
    if (place instanceof HTMLIFrameElement) return [{ place, focus: () => focusFrame(place) }];
    const first = place.querySelector<HTMLElement>(FOCUSABLE);
    return first && place instanceof HTMLElement ? [{ place, focus: () => first.focus() }] : [];
  });
}

/** Into the add-in's page: its first control that Tab would reach. */
function focusFrame(frame: HTMLIFrameElement | null): void {
  frame?.focus();
  const controls = frame?.contentDocument?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [];
  [...controls].find(({ tabIndex, offsetParent }) => tabIndex >= 0 && offsetParent)?.focus();
}
