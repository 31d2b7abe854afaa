import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  ValueObjectFactory,
  type BaseValueObject,
} from "@univerjs/engine-formula";

import type { ArgumentCount } from "./surroundings";

type Cells = unknown[][];
/** A custom function as it is associated with its id: areas in, an area out; null for an argument that was left out. */
export type CustomFunction = (...values: (Cells | null)[]) => Cells;

/**
 * A custom function in Univer's formulas, called as Excel's functions runtime calls it: a blank cell is null (Univer's
 * own custom functions get 0), a cell with an error is an object with its code, an argument that was left out is
 * null. A thrown error is the answer.
 */
export class UniverFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly run: CustomFunction,
    private readonly parameters: number,
    /** How many arguments may be written; null where that is not known. */
    private readonly count: ArgumentCount | null,
    /** What a blank cell is handed over as. */
    private readonly blank: () => null | 0,
    /** Whether an area may hold errors beside values. */
    private readonly mayHoldErrors: () => boolean,
    /** Told of what it gave, or the error that it threw, for the cell with the formula. */
    private readonly told: (sheet: string, row: number, column: number, cells: Cells) => void
  ) {
    super(name);
  }

  /** A text in a formula is handed over as it stands: Univer makes numbers of "1:15" and "70%" otherwise. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    const given = values.length;
    if (this.count && (given < this.count.least || given > this.count.most)) {
      this.tell([[{ message: this.count.wrong(given) }]]);
      return ErrorValueObject.create(ErrorType.VALUE);
    }
    const left = Array.from({ length: Math.max(0, this.parameters - values.length) }, () => null);
    try {
      const answer = this.run(...values.map((value) => this.areaOf(value)), ...left);
      this.tell(answer);
      const cells = answer.map((row) => row.map(answerOf));
      const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
      const hasError = cells.some((row) => row.some((cell) => cell instanceof ErrorValueObject));
      if (only === undefined && hasError && !this.mayHoldErrors())
        return ErrorValueObject.create(ErrorType.VALUE);
      return only ?? area(cells);
    } catch (error) {
      this.tell([[error]]);
      return answerOf(error);
    }
  }

  private tell(cells: Cells): void {
    if (this.subUnitId) this.told(this.subUnitId, this.row, this.column, cells);
  }

  private areaOf(value: BaseValueObject): Cells | null {
    if (value.isNull()) return null;
    if (!(value instanceof ArrayValueObject)) return [[cellOf(value)]];
    return value.getArrayValue().map((row) => row.map((cell) => cellOf(cell) ?? this.blank()));
  }
}

function cellOf(value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return null;
  if (value instanceof ErrorValueObject) {
    const code = value.getErrorType();
    return { code, basicValue: code, type: "Error" };
  }
  return value.getValue();
}

/** What a function gave for a cell; its errors may come from another window, whose Error is not ours. */
function answerOf(cell: unknown): BaseValueObject {
  if (typeof cell === "object" && cell !== null)
    return ErrorValueObject.create(
      "code" in cell ? (String(cell.code) as ErrorType) : ErrorType.VALUE
    );
  return ValueObjectFactory.create(cell as string | number | boolean);
}

function area(cells: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount: cells[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
