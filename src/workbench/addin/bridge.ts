/** A dialog that a page of the add-in opened. */
export interface OpenDialog {
  close(): void;
  /** Told what the dialog's page says to its parent. */
  onMessage: (message: string) => void;
  /** Told with Office's number when the user closes the dialog. */
  onEvent: (error: number) => void;
}

/** Looks as Office.context.officeTheme gives them. */
export interface BridgeTheme {
  isDarkTheme: boolean;
  bodyBackgroundColor: string;
  bodyForegroundColor: string;
  controlBackgroundColor: string;
  controlForegroundColor: string;
}

/**
 * What the workbench does for the add-in's pages, which lie in frames of its own page. Requests and events travel
 * as JSON, so that no object is shared between the add-in and the host.
 */
export interface Bridge {
  readonly language: string;
  readonly theme: BridgeTheme;
  /** The newest requirement set of the ExcelApi, "1.19". */
  readonly excelApi: string;
  /** Answers a request of Office.js's. */
  answer(request: string): Promise<string>;
  /** From now on, `handler` is told of events as long as the page is there. */
  listen(page: Window, handler: (message: string) => void): void;
  /** Opens a page of the add-in's over the workbench; sizes are shares of the screen in percent. */
  openDialog(address: string, size: { height: number; width: number }): OpenDialog;
  /** Says something to the page that opened this dialog. */
  messageParent(page: Window, message: string): void;
  /** A page tells the name of a command that it carries out. */
  associate(page: Window, name: string, command: (event: object) => void): void;
  /** The functions' page tells the function behind an id of functions.json. */
  associateFunction(id: string, run: (...values: unknown[]) => unknown): void;
}

/** The bridge lies in the workbench's window under this name. */
export const BRIDGE = "eduWorkbench";
