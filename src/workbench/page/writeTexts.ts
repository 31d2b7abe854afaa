import { element } from "./element";
import type { PageTexts } from "./pageTexts";
import type { Manifest } from "./readManifest";
import type { Settings } from "./settings";

/** Writes the page's own sentences; `change` is told of another language or look. */
export function writeTexts(
  manifest: Manifest,
  settings: Settings,
  texts: PageTexts,
  change: (settings: Settings) => void
): void {
  document.documentElement.lang = settings.language;
  document.documentElement.dataset["look"] = settings.look;
  element("icon", HTMLImageElement).src = manifest.icon;
  element("title", HTMLElement).textContent = `${manifest.title} · ${texts.workbench}`;
  element("about", HTMLElement).textContent = texts.about;
  for (const name of ["open", "save", "sample"] as const) {
    const button = element(name, HTMLButtonElement);
    button.title = texts[`${name}Title`];
    button.querySelector(".label")?.replaceChildren(texts[name]);
  }
  const file = element("file", HTMLElement);
  file.setAttribute("aria-label", texts.file);
  file.querySelector(".name")?.replaceChildren(texts.file);
  element("grid", HTMLElement).setAttribute("aria-label", texts.grid);
  element("ribbon", HTMLElement).setAttribute("aria-label", texts.ribbon);
  element("pane-border", HTMLElement).setAttribute("aria-label", texts.paneBorder);
  const pane = element("pane", HTMLElement);
  pane.setAttribute("aria-label", texts.pane);
  pane.querySelector("header > span")?.replaceChildren(manifest.title);
  element("close-pane", HTMLElement).setAttribute("aria-label", texts.closePane);
  element("drop", HTMLElement).textContent = texts.drop;
  element("notice", HTMLElement).querySelector("button")?.replaceChildren(texts.dismiss);
  const keepWork = element("keep-work-label", HTMLElement);
  keepWork.textContent = texts.keepWork;
  keepWork.title = texts.keepWorkTitle;
  element("language-label", HTMLElement).textContent = texts.language;
  element("theme-label", HTMLElement).textContent = texts.theme;
  choice("language", [
    ["zh-CN", "中文"],
    ["en-US", "English"],
  ]);
  choice("theme", [
    ["light", texts.light],
    ["dark", texts.dark],
  ]);

  function choice(id: "language" | "theme", options: [string, string][]): void {
    const select = element(id, HTMLSelectElement);
    const key = id === "theme" ? "look" : "language";
    select.replaceChildren(...options.map(([value, label]) => new Option(label, value)));
    select.value = settings[key];
    select.onchange = () => change({ ...settings, [key]: select.value });
  }
}
