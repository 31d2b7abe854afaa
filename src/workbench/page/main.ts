import { element } from "./element";
import { pageTexts } from "./pageTexts";
import { readManifest } from "./readManifest";
import { ribbon } from "./ribbon";
import { takeFiles } from "./takeFiles";
import { Workbench, type Settings } from "./workbench";
import { writeTexts } from "./writeTexts";

/** The workbook that the page opens when none is named. */
const SAMPLE = "taizhou-2023.xlsx";

/** Starts the workbench: `?file=` names a workbook in assets/, `?language=` and `?look=` set up its Excel. */
async function start(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const settings: Settings = {
    language: asked.get("language") === "en-US" ? "en-US" : "zh-CN",
    look: asked.get("look") === "dark" ? "dark" : "light",
  };
  const texts = pageTexts(settings.language);
  const answer = await fetch("manifest.xml");
  const xml = new DOMParser().parseFromString(await answer.text(), "application/xml");
  const manifest = readManifest(xml, settings.language);
  const workbench = new Workbench(manifest, settings, texts);
  Object.assign(window, { workbench });
  writeTexts(manifest, settings, texts);

  const notice = element("notice", HTMLElement);
  const say = (sentence: string) => {
    notice.hidden = sentence === "";
    notice.firstElementChild?.replaceChildren(sentence);
  };
  notice.querySelector("button")?.addEventListener("click", () => say(""));

  async function openBytes(bytes: Uint8Array, name: string): Promise<void> {
    say("");
    try {
      const leftOut = await workbench.openFile(bytes, name);
      document.title = `${name} · ${texts.workbench} · ${manifest.title}`;
      if (leftOut.length > 0) say(texts.leftOut(leftOut.join("、")));
    } catch {
      say(texts.unreadable(name));
    }
  }
  async function openNamed(name: string): Promise<void> {
    const found = await fetch(`samples/${encodeURIComponent(name)}`);
    if (found.ok) await openBytes(new Uint8Array(await found.arrayBuffer()), name);
    else say(texts.missing(name));
  }

  ribbon(element("addin", HTMLElement), manifest, (button) => {
    workbench.press(button).catch(() => say(texts.commandFailed(button.label)));
  });
  element("close-pane", HTMLElement).addEventListener("click", () => workbench.closePane());
  element("save", HTMLElement).addEventListener("click", () => void workbench.save());
  element("sample", HTMLElement).addEventListener("click", () => void openNamed(SAMPLE));
  window.addEventListener("blur", () => void workbench.endEditing());
  takeFiles((bytes, name) => void openBytes(bytes, name));
  await openNamed(asked.get("file") ?? SAMPLE);
}

void start();
