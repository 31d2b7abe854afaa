import type { ICommandInfo, ICommandService, Injector } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  type ActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";

/** How one of Univer's mutations is read for what it makes out of date. */
type Conversion = NonNullable<ReturnType<ActiveDirtyManagerService["get"]>>;

/** What Univer keeps of formulas and must look at anew, by workbook and sheet and more; values are marks. */
type Marks = { readonly [key: string]: unknown };

/** Beside ranges, which do not matter where every formula is calculated. */
const MARKED = [
  "dirtyNameMap",
  "dirtyDefinedNameMap",
  "dirtySuperTableMap",
  "dirtyUnitFeatureMap",
  "dirtyUnitOtherFormulaMap",
  "clearDependencyTreeCache",
] as const;

/**
 * Starts calculations when they are asked for, in place of Univer, which waits a tenth of a second for more changes before each:
 * right where somebody types, and most of the time of a program that asks for results after every change.
 */
export class Calculation {
  /** What each of Univer's mutations makes out of date. */
  private readonly conversions: ReadonlyMap<string, Conversion>;
  private marks: Marks = {};

  /** Univer itself calculates nothing from now on. */
  constructor(
    injector: Injector,
    private readonly commands: ICommandService
  ) {
    const univers = injector.get(IActiveDirtyManagerService);
    this.conversions = new Map(univers.getDirtyConversionMap());
    for (const id of this.conversions.keys()) univers.remove(id);
    commands.onCommandExecuted((command, options) => {
      if (!options?.fromFormula) this.note(command);
    });
  }

  /** Starts to calculate every formula; Univer tells of the end of it as ever. */
  start(): void {
    const { marks } = this;
    this.marks = {};
    const dirty = Object.fromEntries(MARKED.map((name) => [name, marks[name] ?? {}]));
    void this.commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { ...dirty, dirtyRanges: [], forceCalculation: true, options: null },
      { onlyLocal: true }
    );
  }

  private note(command: ICommandInfo): void {
    // It makes ranges out of date and nothing else, and there are many of it.
    if (command.id === SetRangeValuesMutation.id) return;
    const dirty = this.conversions.get(command.id)?.getDirtyData(command);
    if (dirty === undefined) return;
    for (const name of MARKED) {
      const more = dirty[name];
      if (more) this.marks = { ...this.marks, [name]: merged(asMarks(this.marks[name]), more) };
    }
  }
}

function merged(marks: Marks, more: Marks): Marks {
  const all: Record<string, unknown> = { ...marks };
  for (const [key, mark] of Object.entries(more))
    all[key] = isMarks(mark) ? merged(asMarks(all[key]), mark) : mark;
  return all;
}

function asMarks(mark: unknown): Marks {
  return isMarks(mark) ? mark : {};
}

function isMarks(mark: unknown): mark is Marks {
  return typeof mark === "object" && mark !== null;
}
