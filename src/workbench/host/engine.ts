import {
  ICommandService,
  LocaleType,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
  type Workbook,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import {
  ConditionalFormattingFormulaService,
  ConditionalFormattingService,
  UniverSheetsConditionalFormattingPlugin,
} from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { registerEduFunctions } from "./eduFunctions";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";

/** Univer without a screen: one workbook, its formulas and its conditional formats. Dispose of it, or Node lives on. */
export class Engine {
  readonly workbook: Workbook;
  readonly ruleFormulas: ConditionalFormattingFormulaService;
  /** What formulas spill into other cells. */
  readonly spills: FormulaDataModel;
  readonly shown: ConditionalFormattingService;
  readonly api: FUniver;
  private readonly univer: Univer;
  private readonly commands: ICommandService;
  private dirty = false;
  private calculates = false;

  constructor(data: Partial<IWorkbookData>) {
    this.univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
    this.univer.registerPlugin(UniverFormulaEnginePlugin);
    this.univer.registerPlugin(UniverSheetsPlugin);
    this.univer.registerPlugin(UniverSheetsFormulaPlugin);
    this.univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
    this.api = FUniver.newAPI(this.univer);
    this.workbook = this.univer.createUnit<IWorkbookData, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      data
    );
    const injector = this.univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.spills = injector.get(FormulaDataModel);
    this.ruleFormulas = injector.get(ConditionalFormattingFormulaService);
    this.shown = injector.get(ConditionalFormattingService);
  }

  /** Runs one of Univer's commands or mutations on a sheet; throws when Univer refuses. */
  run(id: string, sheet: string, parameters: object): void {
    const all = { unitId: this.workbook.getUnitId(), subUnitId: sheet, ...parameters };
    if (!this.commands.syncExecuteCommand(id, all)) throw new Error(`Univer refused ${id}.`);
  }

  /** Something changed that formulas may depend on. */
  touch(): void {
    this.dirty = true;
  }

  /** From now on there are formulas to calculate. */
  expectFormulas(): void {
    if (!this.calculates) registerEduFunctions(this.api);
    this.calculates = true;
    this.dirty = true;
  }

  /** Waits until every formula is calculated; at once when nothing changed since. */
  async settle(): Promise<void> {
    if (!this.dirty || !this.calculates) return;
    this.dirty = false;
    await new Promise<void>((resolve) => {
      const formula = this.api.getFormula();
      const waiting = formula.calculationEnd((state) => {
        // One that another interrupted ends too, and is not it.
        if (state === FormulaExecutedStateType.STOP_EXECUTION) return;
        waiting.dispose();
        resolve();
      });
      formula.executeCalculation();
    });
  }

  dispose(): void {
    this.univer.dispose();
  }
}
