import { ExcelFailure } from "./excelFailure";
import { executeRequest } from "./executeRequest";
import { eventMessage } from "./eventMessage";
import { exportSheet } from "./exportSheet";
import { headless } from "./headless";
import type { HostChange } from "./hostChange";
import { HostState } from "./hostState";
import { HostWorkbook } from "./hostWorkbook";
import type { SheetData } from "./sheetData";
import type { Surroundings } from "./surroundings";
import { Steps } from "./undo/steps";
import { OpenedFile, type SavedFile } from "./xlsx/openedFile";
import { openXlsx } from "./xlsx/openXlsx";
import { saveXlsx } from "./xlsx/saveXlsx";
import { withoutEduFunctions } from "./xlsx/withoutEduFunctions";
import type { WireAction, WireRequest, WireResponse } from "./wire";

/**
 * An Excel without Excel: holds a workbook, answers Office.js requests, counts them, refuses what Excel refuses.
 * Dispose of it when done.
 */
export class ExcelHost {
  readonly state = new HostState();
  readonly workbook: HostWorkbook;
  /** Requests answered so far, one a context.sync(); Excel.run's own releasing of references is not one. */
  syncs = 0;
  /** What the add-in does, for the grid's undo. */
  readonly steps: Steps;
  private pending: Promise<unknown> = Promise.resolve();
  private readonly untold: HostChange[] = [];

  /** The file that the workbook was opened from; null where there is none. */
  private readonly file: OpenedFile | null;
  /** Resolves when everything is calculated for the first time. */
  readonly ready: Promise<void>;

  /** `bytes` is the file that the sheets were read from, where saving is to leave all else in it as it is. */
  constructor(
    sheets: readonly SheetData[],
    surroundings: Surroundings = headless,
    bytes: Uint8Array | null = null
  ) {
    this.workbook = new HostWorkbook(sheets, this.state, surroundings);
    this.workbook.onChange = (change) => this.untold.push(change);
    this.steps = new Steps(this.workbook, () => this.onStepBack());
    this.file = bytes && new OpenedFile(bytes, this.workbook, sheets);
    this.ready = this.file === null ? Promise.resolve() : this.firstResults(this.file);
    this.pending = this.ready;
  }

  /** Answers a request once those before it are answered. */
  answer(request: WireRequest): Promise<WireResponse> {
    const answered = this.pending.then(() => this.answerNow(request));
    this.pending = answered.catch(() => undefined);
    return answered;
  }

  /** The sheets as they are now, formulas calculated. */
  async export(): Promise<SheetData[]> {
    await this.ready;
    await this.workbook.engine.settle();
    return this.workbook.inOrder().map(exportSheet);
  }

  /**
   * The workbook as an .xlsx file: the one that it was opened from with what changed, or a new one. Without `keepFunctions`
   * the add-in's functions become formulas that need no add-in, or values; they are tried in `unseen`.
   */
  async save(keepFunctions = true, unseen: Surroundings = headless): Promise<SavedFile> {
    const now = await this.export();
    const sheets = keepFunctions
      ? now
      : await withoutEduFunctions(now, (tried) => calculated(tried, unseen));
    if (this.file === null) return { bytes: saveXlsx(sheets), left: [], moved: [] };
    return this.file.save(sheets);
  }

  /** Opens a file; what the host lacks of it stays in the file. */
  static open(bytes: Uint8Array): ExcelHost {
    const leaveOut = () => undefined;
    return new ExcelHost(openXlsx(bytes, leaveOut), headless, bytes);
  }

  /** Told of every change of the workbook, as Office.js wants it; set by `loadOfficeJs`. */
  onMessage: (message: object) => void = () => undefined;

  /** Told when undoing or redoing brought back what the add-in keeps in the workbook: flags, settings. */
  onStepBack: () => void = () => undefined;

  tellChanged(sheetId: string, address: string): void {
    this.workbook.onChange({ kind: "cells", sheetId, address });
    this.tell();
  }

  /** Tells Office.js of all changes since it was told last; done by itself at the end of each request. */
  tell(): void {
    for (const change of this.untold.splice(0)) this.onMessage(eventMessage(change));
  }

  /** Hands the conditional formats that changed to Univer, which draws them. */
  draw(): void {
    for (const { rules } of this.workbook.inOrder()) rules.mirror();
  }

  dispose(): void {
    this.workbook.engine.dispose();
  }

  private letCoauthorEdit(): void {
    const { coauthor } = this.state;
    if (coauthor === null || --coauthor.sync > 0) return;
    this.state.coauthor = null;
    coauthor.edits();
  }

  private async firstResults(file: OpenedFile): Promise<void> {
    await this.workbook.engine.settle();
    file.calculated();
  }

  private async answerNow(request: WireRequest): Promise<WireResponse> {
    const { state, workbook } = this;
    workbook.changes = 0;
    if (!isRelease(request)) {
      this.syncs++;
      if (state.failAt !== null) state.failAt.sync--;
      this.letCoauthorEdit();
    }
    this.steps.requestBegins();
    try {
      if (state.editing)
        throw new ExcelFailure("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
      if (bytesOf(request) > state.maxRequest)
        throw new ExcelFailure("RequestPayloadSizeLimitExceeded", "The request is too large.");
      const response = { Results: await executeRequest(workbook, request) };
      if (bytesOf(response) > state.maxResponse)
        throw new ExcelFailure("ResponsePayloadSizeLimitExceeded", "The answer is too large.");
      return response;
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      return { Error: { Code: error.code, Message: error.message, Location: "" } };
    } finally {
      for (const { cells } of workbook.inOrder()) cells.flush();
      if (state.functions !== null && !isRelease(request) && --state.functions.syncs <= 0)
        state.functions = null;
      this.steps.requestEnds();
      if (workbook.engine.surroundings.onScreen) this.draw();
      this.tell();
    }
  }
}

/** The sheets with their formulas calculated, in a workbook of their own that nobody sees. */
async function calculated(
  sheets: readonly SheetData[],
  unseen: Surroundings
): Promise<SheetData[]> {
  const host = new ExcelHost(sheets, unseen);
  try {
    return await host.export();
  } finally {
    host.dispose();
  }
}

function bytesOf(message: object): number {
  return new TextEncoder().encode(JSON.stringify(message)).length;
}

function isRelease({ Actions }: WireRequest): boolean {
  const isRemoval = ({ Name }: WireAction) => Name === "_RemoveReference";
  return (
    Actions.some(isRemoval) &&
    Actions.every((action) => isRemoval(action) || action.ActionType === 1)
  );
}
