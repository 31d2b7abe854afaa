import { CommandType, type IMutationInfo, type IUndoRedoItem } from "@univerjs/core";
import { InsertSheetMutation } from "@univerjs/sheets";
import type { HostWorkbook } from "../hostWorkbook";
import { keptState, restoreState, sameState, type KeptState } from "./keptState";

/** Univer's undoing brings back what the host keeps itself by this mutation. */
const RESTORE = "edu.mutation.restore";

/** What one request changed. */
interface Changes {
  before: KeptState;
  undos: IMutationInfo[];
  redos: IMutationInfo[];
  /** Sheets that it made. */
  added: Set<string>;
}

/**
 * What the add-in does as steps that the grid's own undo takes back and makes again, in one order with what the user does. All
 * that it does between two deeds of the user is one step: a press of a button, and whatever follows from it.
 */
export class Steps {
  /** The step that further changes of the add-in belong to, while nothing else came on top of it. */
  private open: IUndoRedoItem | null = null;
  /** The user did something since the add-in last changed anything. */
  private acted = true;
  /** State before the first change of the request that is being answered, and its mutations; null before that. */
  private changes: Changes | null = null;
  private answering = false;

  /** `restored` is called after undoing or redoing brought something back that the host keeps itself. */
  constructor(
    private readonly workbook: HostWorkbook,
    private readonly restored: () => void
  ) {
    const { engine } = workbook;
    engine.addMutation({
      id: RESTORE,
      type: CommandType.MUTATION,
      handler: (_accessor, { state }: { state: KeptState }) => {
        this.restore(state);
        return true;
      },
    });
    engine.beforeRun = (id, parameters, undo) => {
      if (!this.answering) return;
      const back = undo();
      if (back === null) return;
      const changes = this.begin();
      changes.redos.push({ id, params: parameters });
      // What is on a new sheet goes with it.
      if (id === InsertSheetMutation.id) changes.added.add(sheetIn(back));
      else if (changes.added.has(sheetIn(back))) return;
      changes.undos.unshift(back);
    };
    workbook.onBeforeChange = () => {
      if (this.answering) this.begin();
    };
    engine.listen((id) => {
      if (!engine.running && id.startsWith("sheet.mutation.")) this.open = null;
    });
  }

  /** The user pressed something that the add-in may act on: what it changes from now on is a step of its own. */
  userActs(): void {
    this.acted = true;
  }

  /** A request of the add-in's is answered from here on. */
  requestBegins(): void {
    this.workbook.engine.release();
    this.answering = true;
  }

  /** The request is answered: what it changed joins its step, or is a new one. */
  requestEnds(): void {
    const { changes } = this;
    this.answering = false;
    this.changes = null;
    if (changes === null) return;
    const after = keptState(this.workbook);
    const same = sameState(changes.before, after);
    if (same && changes.undos.length === 0) return;
    const undoMutations = [...changes.undos, ...(same ? [] : [restoreTo(changes.before)])];
    const redoMutations = [...changes.redos, ...(same ? [] : [restoreTo(after)])];
    const step = this.acted ? null : (this.open ?? this.workbook.engine.lastStep());
    if (step === null) {
      const unitID = this.workbook.engine.workbook.getUnitId();
      this.open = { unitID, undoMutations, redoMutations };
      this.workbook.engine.pushStep(this.open);
    } else {
      step.undoMutations.unshift(...undoMutations);
      step.redoMutations.push(...redoMutations);
    }
    this.acted = false;
  }

  /**
   * What the host keeps moves with an edit of the user's, made by this mutation: undoing the edit brings it back as it was, also
   * what moving alone would lose.
   */
  along(edit: unknown, move: () => void): void {
    const before = keptState(this.workbook);
    move();
    if (sameState(before, keptState(this.workbook))) return;
    // The grid puts the edit on its stack right after it is made; undone edits are not there.
    queueMicrotask(() => {
      const step = this.workbook.engine.lastStep();
      if (!step?.redoMutations.some(({ params }) => params === edit)) return;
      if (step.undoMutations.at(-1)?.id !== RESTORE) step.undoMutations.push(restoreTo(before));
    });
  }

  private begin(): Changes {
    this.changes ??= {
      before: keptState(this.workbook),
      undos: [],
      redos: [],
      added: new Set(),
    };
    return this.changes;
  }

  private restore(state: KeptState): void {
    const { workbook } = this;
    this.open = null;
    for (const sheetId of restoreState(workbook, state)) {
      const sheet = workbook.inOrder().find(({ univerId }) => univerId === sheetId);
      if (sheet && workbook.engine.surroundings.onScreen) sheet.rules.mirror();
    }
    workbook.onEdit();
    this.restored();
  }
}

function sheetIn({ params }: IMutationInfo): string {
  return (params as { subUnitId: string }).subUnitId;
}

function restoreTo(state: KeptState): IMutationInfo {
  return { id: RESTORE, params: { state } };
}
