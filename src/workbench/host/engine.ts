import {
  CustomCommandExecutionError,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICommand,
  type IdentifierDecorator,
  type IMutationInfo,
  type IUndoRedoItem,
  type IWorkbookData,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  IFunctionService,
} from "@univerjs/engine-formula";
import {
  ConditionalFormattingFormulaService,
  ConditionalFormattingService,
} from "@univerjs/sheets-conditional-formatting";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { Calculation } from "./calculation";
import { FunctionFaults } from "./functionFaults";
import type { HostState } from "./hostState";
import type { RegisterFunction, Surroundings } from "./surroundings";
import { wayBack } from "./undo/wayBack";
import { UniverFunction } from "./univerFunction";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";

/** Univer with one workbook, its formulas and its conditional formats. Dispose of it, or Node lives on. */
export class Engine {
  readonly workbook: Workbook;
  readonly ruleFormulas: ConditionalFormattingFormulaService;
  /** What formulas spill into other cells. */
  readonly spills: FormulaDataModel;
  readonly shown: ConditionalFormattingService;
  readonly api: FUniver;
  /** Why cells show errors, where the add-in's functions gave them. */
  readonly faults = new FunctionFaults();
  private readonly univer: Univer;
  private readonly commands: ICommandService;
  private readonly undoing: IUndoRedoService;
  /** Null on a screen, where Univer calculates what people type. */
  private readonly starting: Calculation | null;
  private dirty = false;
  private calculation: Promise<void> = Promise.resolve();
  private calculates = false;
  private formulas = false;
  private readonly held = new Set<() => void>();

  /** The host itself is changing the workbook, not a user. */
  running = false;

  /** Told of each mutation that the host is about to make; `undo` gives the one that takes it back, null where none does. */
  beforeRun: (id: string, parameters: object, undo: () => IMutationInfo | null) => void = () =>
    undefined;

  constructor(
    data: Partial<IWorkbookData>,
    readonly surroundings: Surroundings,
    private readonly state: HostState
  ) {
    this.univer = surroundings.start();
    this.api = FUniver.newAPI(this.univer);
    this.workbook = this.univer.createUnit<IWorkbookData, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      data
    );
    const injector = this.univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.starting = surroundings.onScreen ? null : new Calculation(injector, this.commands);
    this.undoing = injector.get(IUndoRedoService);
    this.listen((id) => {
      if (!this.running && id.startsWith("sheet.mutation.")) this.touch();
    });
    // Undoing is of the workbook that has the focus; without a screen nothing gives it to one.
    injector.get(IUniverInstanceService).focusUnit(this.workbook.getUnitId());
    this.spills = injector.get(FormulaDataModel);
    this.ruleFormulas = injector.get(ConditionalFormattingFormulaService);
    this.shown = injector.get(ConditionalFormattingService);
  }

  /** Keeps what changes a sheet until Univer is asked for anything else. */
  hold(handOver: () => void): void {
    this.held.add(handOver);
  }

  /** Lets go of all that is held. */
  release(): void {
    const held = [...this.held];
    this.held.clear();
    for (const handOver of held) handOver();
  }

  /** Runs one of Univer's commands or mutations on a sheet; throws when Univer refuses. */
  run(id: string, sheet: string, parameters: object): void {
    this.release();
    const all = { unitId: this.workbook.getUnitId(), subUnitId: sheet, ...parameters };
    this.beforeRun(id, all, () => wayBack(this.univer.__getInjector(), this.workbook, id, all));
    this.running = true;
    try {
      if (!this.commands.syncExecuteCommand(id, all)) throw new Error(`Univer refused ${id}.`);
    } finally {
      this.running = false;
    }
  }

  /** Told of everything that Univer does, by the host and by users, save for results that it writes into cells. */
  listen(handler: (id: string, parameters: unknown) => void): void {
    this.commands.onCommandExecuted(({ id, params }, options) => {
      if (!options?.fromFormula) handler(id, params);
    });
  }

  /** Whatever `refused` names, of what a user does, is not done; it is told of each. Results of formulas are not asked about. */
  guard(refused: (id: string, parameters: unknown) => boolean): void {
    this.commands.beforeCommandExecuted(({ id, params }, options) => {
      if (this.running || options?.fromFormula) return;
      if (refused(id, params)) throw new CustomCommandExecutionError(`${id} is refused.`);
    });
  }

  /** One of Univer's services, for what shows the workbook. */
  service<T>(name: IdentifierDecorator<T>): T {
    return this.univer.__getInjector().get(name);
  }

  /** A mutation of the host's own, that undoing may call. */
  addMutation(mutation: ICommand): void {
    this.commands.registerCommand(mutation);
  }

  /** Puts a step on top of those that the user can undo. */
  pushStep(step: IUndoRedoItem): void {
    this.undoing.pushUndoRedo(step);
  }

  /** The step that undoing would take back next; null when there is none. */
  lastStep(): IUndoRedoItem | null {
    const top = this.undoing.pitchTopUndoElement();
    return top?.unitID === this.workbook.getUnitId() ? top : null;
  }

  /** Something changed that formulas may depend on. */
  touch(): void {
    this.dirty = true;
  }

  /** From now on there are formulas in cells to calculate. */
  expectFormulas(): void {
    this.expectRules();
    this.formulas = true;
  }

  /** From now on there may be formulas, at least of rules; on a screen Univer calculates those by itself. */
  expectRules(): void {
    if (!this.calculates) this.surroundings.registerFunctions(this.register);
    this.calculates = true;
    this.dirty = true;
  }

  private readonly register: RegisterFunction = (run, info, count) => {
    const injector = this.univer.__getInjector();
    const { functionName, functionParameter } = info;
    injector.get(IDescriptionService).registerDescriptions([info]);
    injector.get(IFunctionService).registerExecutors(
      new UniverFunction(
        functionName,
        run,
        functionParameter.length,
        count ?? null,
        () => (this.state.blanksAsZero ? 0 : null),
        () => this.state.errorsInArrays,
        (sheet, row, column, cells) => this.faults.calculated(sheet, row, column, cells)
      )
    );
  };

  /** Waits until every formula is calculated; at once when nothing changed since. */
  async settle(): Promise<void> {
    this.release();
    const needed = this.surroundings.onScreen ? this.formulas : this.calculates;
    if (!needed) return;
    // One who asks while it is calculated waits for it too.
    if (this.dirty) this.calculation = this.calculate();
    await this.calculation;
  }

  private calculate(): Promise<void> {
    this.dirty = false;
    return new Promise<void>((resolve) => {
      const formula = this.api.getFormula();
      const waiting = formula.calculationEnd((state) => {
        // One that another interrupted ends too, and is not it.
        if (state === FormulaExecutedStateType.STOP_EXECUTION) return;
        waiting.dispose();
        resolve();
      });
      if (this.starting === null) formula.executeCalculation();
      else this.starting.start();
    });
  }

  dispose(): void {
    this.univer.dispose();
  }
}
