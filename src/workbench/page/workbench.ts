import { BRIDGE, type Bridge } from "../addin/bridge";
import type { CustomFunction } from "../host/univerFunction";
import type { ExcelHost } from "../host/excelHost";
import type { SheetData } from "../host/sheetData";
import { openXlsx } from "../host/xlsx/openXlsx";
import { CommandPages } from "./commandPages";
import { Dialogs } from "./dialogs";
import { download } from "./download";
import { registerFunctions } from "./eduFunctions";
import { element } from "./element";
import { loadFunctions, type LoadedFunctions } from "./functionsPage";
import { EXCEL_API, openHost } from "./openHost";
import type { PageTexts } from "./pageTexts";
import type { Manifest, RibbonButton } from "./readManifest";
import { screen } from "./screen";
import { THEMES } from "./themes";

/** How Excel itself is set up: its language and its look. */
export interface Settings {
  language: string;
  look: "light" | "dark";
}

/** The running workbench: one workbook in the grid, the add-in beside it, and the bridge between them. */
export class Workbench {
  host: ExcelHost | null = null;
  private name = "";
  private functions: LoadedFunctions | null = null;
  private readonly associated = new Map<string, CustomFunction>();
  private listeners: { page: Window; handler: (message: string) => void }[] = [];
  private readonly dialogs: Dialogs;
  private readonly commands: CommandPages;
  private readonly unseen = element("unseen", HTMLElement);

  constructor(
    private readonly manifest: Manifest,
    private readonly settings: Settings,
    texts: PageTexts
  ) {
    this.dialogs = new Dialogs(document.body, { close: texts.close, title: manifest.title });
    this.commands = new CommandPages(this.unseen, manifest.commands);
    Object.assign(window, { [BRIDGE]: this.bridge() });
  }

  /** Shows a workbook; one that is shown already goes, as if it were closed. The pane starts anew. */
  async open(sheets: readonly SheetData[], name: string): Promise<void> {
    const { manifest, settings } = this;
    this.functions ??= await loadFunctions(
      this.unseen,
      manifest.functionsPage,
      manifest.functionsMetadata,
      this.associated
    );
    const { metadata, associated } = this.functions;
    this.close();
    this.name = name;
    const grid = document.createElement("div");
    grid.className = "univer";
    element("grid", HTMLElement).replaceChildren(grid);
    this.host = openHost(
      sheets,
      screen(grid, settings.language, settings.look === "dark", (register) =>
        registerFunctions(register, manifest.namespace, metadata, associated)
      )
    );
    this.host.onMessage = (message) => this.tell(JSON.stringify(message));
    this.openPane();
  }

  /** As `open`, with an .xlsx file; gives what of it the workbench lacks, and throws when it cannot be read. */
  async openFile(bytes: Uint8Array, name: string): Promise<string[]> {
    const leftOut: string[] = [];
    await this.open(
      openXlsx(bytes, (what) => leftOut.push(what)),
      name
    );
    return [...new Set(leftOut)];
  }

  async save(): Promise<void> {
    if (!this.host) return;
    await this.endEditing();
    download(this.name, await this.host.save());
  }

  async press({ id, command }: RibbonButton): Promise<void> {
    await this.endEditing();
    if (command === null) this.openPane();
    else await this.commands.run(command, id);
  }

  /** The add-in's pane, from its beginning. */
  openPane(): void {
    const frame = document.createElement("iframe");
    frame.title = this.manifest.title;
    frame.src = this.manifest.pane;
    element("pane-frame", HTMLElement).replaceChildren(frame);
    element("pane", HTMLElement).hidden = false;
  }

  closePane(): void {
    element("pane-frame", HTMLElement).replaceChildren();
    element("pane", HTMLElement).hidden = true;
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

  private tell(message: string): void {
    this.listeners = this.listeners.filter(({ page }) => !page.closed);
    for (const { handler } of this.listeners) handler(message);
  }

  private bridge(): Bridge {
    const { settings, dialogs, commands, associated } = this;
    return {
      language: settings.language,
      theme: THEMES[settings.look],
      excelApi: String(EXCEL_API),
      answer: async (request) => {
        if (!this.host) throw new Error("There is no workbook.");
        return JSON.stringify(await this.host.answer(JSON.parse(request)));
      },
      listen: (page, handler) => this.listeners.push({ page, handler }),
      openDialog: (address, size) => dialogs.show(address, size),
      messageParent: (page, message) => dialogs.message(page, message),
      associate: (page, name, command) => commands.associate(page, name, command),
      associateFunction: (id, run) => associated.set(id, run as CustomFunction),
    };
  }
}
