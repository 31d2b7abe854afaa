import { ReadError } from "../../ooxml/read/readError";
import { askUser } from "./askUser";
import { element } from "./element";
import { keepOffline } from "./keepOffline";
import { KeepWork } from "./keepWork";
import { offerWork } from "./offerWork";
import { openedSentences } from "./openedSentences";
import { pageTexts } from "./pageTexts";
import { paneWidth } from "./paneWidth";
import { readManifest } from "./readManifest";
import { loadedCore, readTextsOnce } from "./readTextsOnce";
import { followF6 } from "./regions";
import { ribbon } from "./ribbon";
import type { Settings } from "./settings";
import { takeFiles } from "./takeFiles";
import { Tour } from "./tour";
import { undoKeys } from "./undoKeys";
import { Workbench } from "./workbench";
import { writeTexts } from "./writeTexts";

/** The workbook that the page opens when none is named. */
const SAMPLE = "taizhou-2023.xlsx";

/** Bytes of a file that takes so long to open that the page says so, and milliseconds within which it is said. */
const LARGE = 300_000;
const DRAWING = 30;

/** Starts the workbench: `?file=` names a workbook in assets/, `?language=` and `?look=` set up its Excel. */
async function start(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  let settings: Settings = {
    language: asked.get("language") === "en-US" ? "en-US" : "zh-CN",
    look: asked.get("look") === "dark" ? "dark" : "light",
  };
  let texts = pageTexts(settings.language);
  const notice = element("notice", HTMLElement);
  const say = (sentence: string) => {
    notice.hidden = sentence === "";
    notice.firstElementChild?.replaceChildren(sentence);
  };
  notice.querySelector("button")?.addEventListener("click", () => say(""));
  notice.querySelector("button")?.replaceChildren(texts.dismiss);
  if (location.protocol === "file:") return say(texts.fromFile);

  // Both are on their way at once; the manifest, since before the scripts.
  const first = asked.get("file") ?? SAMPLE;
  const firstFound = fetchSample(first);
  const answer = await fetch("manifest.xml");
  const xml = new DOMParser().parseFromString(await answer.text(), "application/xml");
  let manifest = readManifest(xml, settings.language);
  let keep: KeepWork | null = null;
  const named = (name: string, isUnsaved: boolean) => {
    const mark = isUnsaved ? "● " : "";
    document.title = `${mark}${name ? `${name} · ` : ""}${texts.workbench} · ${manifest.title}`;
    const shown = element("workbook-name", HTMLElement);
    shown.textContent = name;
    shown.title = isUnsaved ? texts.unsavedMark : "";
    shown.classList.toggle("unsaved", isUnsaved);
    keep?.changed();
  };
  const reason = (sentence: string) => element("reason", HTMLElement).replaceChildren(sentence);
  const goRound = followF6(() => workbench.focusGrid());
  readTextsOnce(loadedCore());
  const undo = undoKeys(
    () => void workbench.undo(),
    () => void workbench.redo()
  );
  undo(window);
  const paneLoaded = (page: Window) => {
    goRound(page);
    undo(page);
  };
  const tour = new Tour(texts);
  const told = { named, say, reason, paneLoaded, did: (what: string) => tour.did(what) };
  const workbench = new Workbench(manifest, settings, texts, told);
  Object.assign(window, { workbench });
  const keeping = new KeepWork(workbench, () => say(texts.notKept));

  function dress(): void {
    writeTexts(manifest, settings, texts, change);
    ribbon(element("addin", HTMLElement), manifest, (button) => {
      workbench.press(button).catch(() => say(texts.commandFailed(button.label)));
    });
  }
  /** Another language or look, the workbook and what was changed in it staying as they are. */
  function change(wanted: Settings): void {
    settings = wanted;
    manifest = readManifest(xml, settings.language);
    texts = pageTexts(settings.language);
    dress();
    workbench.setUp(manifest, settings, texts);
    tour.setUp(texts);
    const address = new URL(location.href);
    address.searchParams.set("language", settings.language);
    address.searchParams.set("look", settings.look);
    history.replaceState(null, "", address);
  }

  /** Whether what is open may go: nothing in it is unsaved, or the user says so. */
  async function mayDiscard(next: string): Promise<boolean> {
    await workbench.endEditing();
    if (!workbench.isUnsaved) return true;
    const { answer } = await askUser(document.body, {
      title: texts.unsavedTitle,
      sentences: [texts.unsaved(workbench.name, next)],
      answers: [
        { value: "cancel", label: texts.cancel, isMain: true },
        { value: "discard", label: texts.discard },
      ],
    });
    return answer === "discard";
  }
  async function openBytes(bytes: Uint8Array, name: string, isUnsaved = false): Promise<void> {
    say(bytes.length > LARGE ? texts.loading : "");
    tour.leave();
    // Reading keeps the page busy: the sentence is drawn before.
    if (bytes.length > LARGE) await new Promise((drawn) => setTimeout(drawn, DRAWING));
    try {
      say(openedSentences(await workbench.openFile(bytes, name, isUnsaved), name, texts));
    } catch (error) {
      say(texts.unreadable(name, error instanceof ReadError ? error.problem : null));
    }
  }
  async function openNamed(name: string, asking = fetchSample(name)): Promise<void> {
    const found = await asking;
    if (!found.ok) return say(texts.missing(name));
    await openBytes(new Uint8Array(await found.arrayBuffer()), name);
    if (name === SAMPLE) tour.begin();
  }
  const unlessUnsaved = async (name: string, open: () => Promise<void>) => {
    if (await mayDiscard(name)) await open();
  };

  dress();
  paneWidth();
  named("", false);
  element("close-pane", HTMLElement).addEventListener("click", () => workbench.closePane());
  element("save", HTMLElement).addEventListener("click", () => {
    workbench.save().catch(() => say(texts.notSaved));
  });
  element("sample", HTMLElement).addEventListener("click", () => {
    void unlessUnsaved(SAMPLE, () => openNamed(SAMPLE));
  });
  const keepWork = element("keep-work", HTMLInputElement);
  keepWork.checked = keeping.isOn;
  keepWork.addEventListener("change", () => void keeping.turn(keepWork.checked));
  window.addEventListener("blur", () => void workbench.endEditing());
  window.addEventListener("beforeunload", (event) => {
    if (!workbench.isUnsaved) return;
    event.preventDefault();
    // Browsers of before 2024 ask only then.
    event.returnValue = true;
  });
  takeFiles((bytes, name) => void unlessUnsaved(name, () => openBytes(bytes, name)));
  const left = await offerWork(keeping, texts);
  keep = keeping;
  if (left === null) await openNamed(first, firstFound);
  else await openBytes(left.bytes, left.name, true);
  workbench.ready();
  // Every file is fetched once more for that, which would hold up those that the pane still waits for.
  await workbench.calm.reached();
  await keepOffline(() => notice.hidden && say(texts.newer));
}

/** A workbook of those that lie beside the page. */
function fetchSample(name: string): Promise<Response> {
  return fetch(`samples/${encodeURIComponent(name)}`);
}

void start();
