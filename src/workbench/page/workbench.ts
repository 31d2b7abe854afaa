import { BRIDGE } from "../addin/bridge";
import type { CustomFunction } from "../host/univerFunction";
import type { ExcelHost } from "../host/excelHost";
import type { SheetData } from "../host/sheetData";
import type { Surroundings } from "../host/surroundings";
import type { SavedFile } from "../host/xlsx/openedFile";
import type { OpenedAs } from "../host/converted/toXlsx";
import { openXlsx } from "../host/xlsx/openXlsx";
import { packageEnding } from "../host/xlsx/packageEnding";
import { hasEduFunctions } from "../host/xlsx/withoutEduFunctions";
import { askUser } from "./askUser";
import { bridgeFor } from "./bridgeFor";
import { Calm } from "./calm";
import { convertFile } from "./convertFile";
import { CommandPages } from "./commandPages";
import { Dialogs } from "./dialogs";
import { download } from "./download";
import { registerFunctions } from "./eduFunctions";
import { element } from "./element";
import { functionsChoice } from "./functionsChoice";
import { loadFunctions, type LoadedFunctions } from "./functionsPage";
import { openHost } from "./openHost";
import type { PageTexts } from "./pageTexts";
import type { Manifest, RibbonButton } from "./readManifest";
import { guardSheets } from "./guardSheets";
import { leftSentences } from "./leftSentences";
import { Listeners } from "./listeners";
import { PaneFrame } from "./paneFrame";
import { savedName } from "./savedName";
import type { Settings } from "./settings";
import { localeOf, screen } from "./screen";
import { isDrawn } from "./charts/isDrawn";
import { showPlaceholders } from "./placeholders";
import { tellReason } from "./tellReason";
import { tellUndone } from "./tellUndone";
import type { Told } from "./told";
import { watchEdits } from "./watchEdits";

/** What the user should know of a file that was opened: kinds of content that are not shown, and what it was turned from. */
export interface OpenedFileNotes extends Pick<OpenedAs, "from"> {
  leftOut: string[];
}

/** The running workbench: one workbook in the grid, the add-in beside it, and the bridge between them. */
export class Workbench {
  host: ExcelHost | null = null;
  /** What the open workbook is called; "" when none is open. */
  name = "";
  /** Something was changed since the workbook was opened or saved. */
  isUnsaved = false;
  /** Whether the add-in's pages are busy. */
  readonly calm = new Calm();
  private functions: LoadedFunctions | null = null;
  private readonly functionsLoading: Promise<LoadedFunctions>;
  /** Resolves with `ready`: the pane loads beside the first workbook and may ask before. */
  private readonly isReady: Promise<void>;
  private begin: () => void = () => undefined;
  private readonly associated = new Map<string, CustomFunction>();
  private readonly listeners = new Listeners();
  private dialogs: Dialogs;
  private readonly commands: CommandPages;
  private readonly pane: PaneFrame;
  private readonly unseen = element("unseen", HTMLElement);

  constructor(
    private manifest: Manifest,
    private settings: Settings,
    private texts: PageTexts,
    private readonly told: Told
  ) {
    this.dialogs = this.newDialogs();
    this.commands = new CommandPages(this.unseen, manifest.commands);
    this.pane = new PaneFrame(
      (page) => {
        this.calm.stir();
        told.paneLoaded(page);
      },
      // What the add-in changes after a press or a choice in its pane is a step of its own.
      () => this.host?.steps.userActs()
    );
    this.isReady = new Promise((resolve) => (this.begin = resolve));
    const { listeners, commands, associated } = this;
    const bridge = bridgeFor({
      settings: () => this.settings,
      answer: (request) => this.answer(request),
      dialogs: () => this.dialogs,
      ...{ listeners, commands, associated },
    });
    Object.assign(window, { [BRIDGE]: bridge });
    // What needs no workbook is loaded beside the first one.
    this.functionsLoading = loadFunctions(
      this.unseen,
      manifest.functionsPage,
      manifest.functionsMetadata,
      this.associated
    );
    this.openPane();
  }

  /** Takes another language or look on, with the workbook as it is; the pane starts anew. */
  setUp(manifest: Manifest, settings: Settings, texts: PageTexts): void {
    this.dialogs.closeAll();
    Object.assign(this, { manifest, settings, texts });
    this.dialogs = this.newDialogs();
    const api = this.host?.workbook.engine.api;
    api?.setLocale(localeOf(settings.language));
    api?.toggleDarkMode(settings.look === "dark");
    if (this.pane.isOpen) this.openPane();
    this.told.named(this.name, this.isUnsaved);
  }

  /**
   * Shows a workbook; one that is shown already goes, as if it were closed. The pane starts anew. `bytes` is the file that
   * the sheets were read from.
   */
  async open(sheets: readonly SheetData[], name: string, bytes: Uint8Array | null): Promise<void> {
    this.functions ??= await this.functionsLoading;
    if (this.host) this.close();
    this.name = name;
    const grid = document.createElement("div");
    grid.className = "univer";
    element("grid", HTMLElement).replaceChildren(grid);
    this.host = openHost(sheets, this.surroundings(grid), bytes);
    this.mark(false);
    watchEdits(
      this.host,
      () => this.mark(true),
      () => this.told.did("edit")
    );
    guardSheets(this.host, (sheet) => {
      const { protectedSheet, protectedStructure } = this.texts;
      this.told.say(sheet === null ? protectedStructure : protectedSheet(sheet));
    });
    showPlaceholders(this.host, sheets, this.texts.placeholder);
    tellReason(this.host, (sentence) => this.told.reason(sentence));
    this.host.onStepBack = tellUndone;
    this.host.onMessage = (message) => this.listeners.tell(JSON.stringify(message));
    this.ready();
    if (!this.pane.isOpen) this.openPane();
  }

  /** The page has opened a first workbook, or found none: the pane gets its answers, or goes. */
  ready(): void {
    this.begin();
    if (this.host === null) this.closePane();
  }

  /**
   * As `open`, with a file; gives what of it the workbench lacks and what it was turned from, and throws when it cannot be
   * read. `isUnsaved`: it holds changes that the user has not saved yet.
   */
  async openFile(file: Uint8Array, name: string, isUnsaved = false): Promise<OpenedFileNotes> {
    const leftOut: string[] = [];
    const { bytes, from } = await convertFile(file, name);
    const sheets = openXlsx(bytes, (what) => leftOut.push(what));
    await this.open(sheets, name, bytes);
    const drawings = sheets.flatMap((sheet) =>
      (sheet.drawings ?? []).filter((one) => !isDrawn(sheet, one))
    ).length;
    if (drawings > 0) leftOut.push(this.texts.drawings(drawings));
    if (isUnsaved) this.mark(true);
    return { leftOut: [...new Set(leftOut)], from };
  }

  /** Saves a copy as a download; what it cannot hold is told first, and the user may think better of it. */
  async save(): Promise<void> {
    const { host, texts } = this;
    if (!host) return;
    await this.endEditing();
    const kept = await host.save();
    const sentences = leftSentences(kept, texts);
    const hasFunctions = hasEduFunctions(await host.export());
    let saved = kept;
    if (sentences.length > 0 || hasFunctions) {
      const { answer, chosen } = await askUser(document.body, {
        title: texts.saveQuestion,
        sentences,
        ...(hasFunctions && { choice: functionsChoice(texts) }),
        answers: [
          { value: "cancel", label: texts.cancel },
          { value: "save", label: texts.saveAnyway, isMain: true },
        ],
      });
      if (answer !== "save") return;
      if (chosen === "native") saved = await this.saveWithoutFunctions(host);
    }
    download(savedName(this.name, texts.savedMark, packageEnding(saved.bytes)), saved.bytes);
    this.mark(false);
  }

  /** The workbook with its changes, the add-in's functions as they are: what is kept of unsaved work. */
  async bytes(): Promise<Uint8Array> {
    if (!this.host) throw new Error("There is no workbook.");
    return (await this.host.save()).bytes;
  }

  async press({ id, command }: RibbonButton): Promise<void> {
    await this.endEditing();
    this.host?.steps.userActs();
    if (command === null) this.openPane();
    else {
      await this.commands.run(command, id);
      this.told.did(command);
    }
  }

  /** The add-in's pane, from its beginning. */
  openPane(): void {
    this.calm.stir();
    this.pane.open(this.manifest.pane, this.manifest.title);
  }

  closePane(): void {
    this.pane.close();
  }

  /** The keyboard goes to the grid, to the cell that is selected. */
  focusGrid(): void {
    element("grid", HTMLElement).querySelector<HTMLElement>("[contenteditable]")?.focus();
  }

  /** Takes back what the user or the add-in did last in the workbook. */
  async undo(): Promise<void> {
    await this.host?.workbook.engine.api.undo();
  }

  /** Makes again what was undone last. */
  async redo(): Promise<void> {
    await this.host?.workbook.engine.api.redo();
  }

  /** A cell that is being edited keeps what was typed so far. */
  async endEditing(): Promise<void> {
    const workbook = this.host?.workbook.engine.api.getActiveWorkbook();
    if (this.host?.state.editing) await workbook?.endEditingAsync(true);
  }

  private close(): void {
    this.dialogs.closeAll();
    this.closePane();
    this.listeners.clear();
    this.host?.dispose();
    this.host = null;
  }

  /** Formulas that take the place of the add-in's are tried in a grid that nobody sees. */
  private async saveWithoutFunctions(host: ExcelHost): Promise<SavedFile> {
    const grid = document.createElement("div");
    grid.className = "aside";
    grid.inert = true;
    document.body.append(grid);
    try {
      return await host.save(false, this.surroundings(grid));
    } finally {
      grid.remove();
    }
  }

  private newDialogs(): Dialogs {
    const { manifest, texts, told } = this;
    const wording = { close: texts.close, title: manifest.title };
    return new Dialogs(document.body, wording, told.paneLoaded);
  }

  private surroundings(grid: HTMLElement): Surroundings {
    const { manifest, settings, functions } = this;
    return screen(grid, settings.language, settings.look === "dark", (register) => {
      if (functions)
        registerFunctions(
          register,
          manifest.namespace,
          functions.metadata,
          functions.associated,
          () => this.texts
        );
    });
  }

  private mark(isUnsaved: boolean): void {
    this.isUnsaved = isUnsaved;
    this.told.named(this.name, isUnsaved);
  }

  private async answer(request: string): Promise<string> {
    this.calm.stir();
    await this.isReady;
    if (!this.host) throw new Error("There is no workbook.");
    const answer = JSON.stringify(await this.host.answer(JSON.parse(request)));
    this.calm.stir();
    return answer;
  }
}
