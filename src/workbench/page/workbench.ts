import { BRIDGE, type Bridge } from "../addin/bridge";
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
import { convertFile } from "./convertFile";
import { CommandPages } from "./commandPages";
import { Dialogs } from "./dialogs";
import { download } from "./download";
import { registerFunctions } from "./eduFunctions";
import { element } from "./element";
import { functionsChoice } from "./functionsChoice";
import { loadFunctions, type LoadedFunctions } from "./functionsPage";
import { EXCEL_API, openHost } from "./openHost";
import type { PageTexts } from "./pageTexts";
import type { Manifest, RibbonButton } from "./readManifest";
import { guardSheets } from "./guardSheets";
import { leftSentences } from "./leftSentences";
import { savedName } from "./savedName";
import { localeOf, screen } from "./screen";
import { showPlaceholders } from "./placeholders";
import { tellReason } from "./tellReason";
import { tellUndone } from "./tellUndone";
import { THEMES } from "./themes";
import type { Told } from "./told";
import { watchEdits } from "./watchEdits";

/** How Excel itself is set up: its language and its look. */
export interface Settings {
  language: string;
  look: "light" | "dark";
}

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
  private functions: LoadedFunctions | null = null;
  private readonly associated = new Map<string, CustomFunction>();
  private listeners: { page: Window; handler: (message: string) => void }[] = [];
  private dialogs: Dialogs;
  private readonly commands: CommandPages;
  private readonly unseen = element("unseen", HTMLElement);

  constructor(
    private manifest: Manifest,
    private settings: Settings,
    private texts: PageTexts,
    private readonly told: Told
  ) {
    this.dialogs = this.newDialogs();
    this.commands = new CommandPages(this.unseen, manifest.commands);
    Object.assign(window, { [BRIDGE]: this.bridge() });
  }

  /** Takes another language or look on, with the workbook as it is; the pane starts anew. */
  setUp(manifest: Manifest, settings: Settings, texts: PageTexts): void {
    this.dialogs.closeAll();
    Object.assign(this, { manifest, settings, texts });
    this.dialogs = this.newDialogs();
    const api = this.host?.workbook.engine.api;
    api?.setLocale(localeOf(settings.language));
    api?.toggleDarkMode(settings.look === "dark");
    if (!element("pane", HTMLElement).hidden) this.openPane();
    this.told.named(this.name, this.isUnsaved);
  }

  /**
   * Shows a workbook; one that is shown already goes, as if it were closed. The pane starts anew. `bytes` is the file that
   * the sheets were read from.
   */
  async open(sheets: readonly SheetData[], name: string, bytes: Uint8Array | null): Promise<void> {
    const { manifest } = this;
    this.functions ??= await loadFunctions(
      this.unseen,
      manifest.functionsPage,
      manifest.functionsMetadata,
      this.associated
    );
    this.close();
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
    this.host.onMessage = (message) => this.tell(JSON.stringify(message));
    this.openPane();
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
    const drawings = sheets.flatMap((sheet) => sheet.drawings ?? []).length;
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
    const frame = document.createElement("iframe");
    frame.title = this.manifest.title;
    frame.src = this.manifest.pane;
    frame.addEventListener("load", () => {
      const page = frame.contentWindow;
      if (!page) return;
      this.told.paneLoaded(page);
      // What the add-in changes after a press or a choice in its pane is a step of its own.
      for (const deed of ["click", "change"])
        page.addEventListener(deed, () => this.host?.steps.userActs(), true);
    });
    element("pane-frame", HTMLElement).replaceChildren(frame);
    element("pane", HTMLElement).hidden = false;
  }

  closePane(): void {
    element("pane-frame", HTMLElement).replaceChildren();
    element("pane", HTMLElement).hidden = true;
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
    this.listeners = [];
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

  private tell(message: string): void {
    this.listeners = this.listeners.filter(({ page }) => !page.closed);
    for (const { handler } of this.listeners) handler(message);
  }

  private bridge(): Bridge {
    const { commands, associated } = this;
    const settings = () => this.settings;
    const dialogs = () => this.dialogs;
    return {
      get language() {
        return settings().language;
      },
      get theme() {
        return THEMES[settings().look];
      },
      excelApi: String(EXCEL_API),
      answer: async (request) => {
        if (!this.host) throw new Error("There is no workbook.");
        return JSON.stringify(await this.host.answer(JSON.parse(request)));
      },
      listen: (page, handler) => this.listeners.push({ page, handler }),
      openDialog: (address, size) => dialogs().show(address, size),
      messageParent: (page, message) => dialogs().message(page, message),
      associate: (page, name, command) => commands.associate(page, name, command),
      associateFunction: (id, run) => associated.set(id, run as CustomFunction),
    };
  }
}
