import type { IAccessor, IMutationInfo, Workbook, Worksheet } from "@univerjs/core";
import {
  AddMergeUndoMutationFactory,
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  InsertSheetUndoMutationFactory,
  RemoveSheetMutation,
  RemoveSheetUndoMutationFactory,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetFrozenMutationFactory,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetNameMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowAutoHeightMutationFactory,
  SetWorksheetRowCountMutation,
  SetWorksheetRowCountUndoMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";

/** Parameters of a mutation on a sheet; those of inserting one name it within the sheet. */
type Parameters = { unitId: string; subUnitId: string } & object;
type Way = (accessor: IAccessor, parameters: never, workbook: Workbook) => IMutationInfo;

/**
 * The mutation that undoes each one that the host makes, asked for before it is made. Conditional formats and the sheet in
 * front are not among them: the host keeps the first itself, the second is nothing that is undone.
 */
const WAYS: Readonly<Record<string, Way>> = {
  [SetRangeValuesMutation.id]: way(SetRangeValuesMutation.id, SetRangeValuesUndoMutationFactory),
  [AddWorksheetMergeMutation.id]: way(RemoveWorksheetMergeMutation.id, AddMergeUndoMutationFactory),
  [InsertSheetMutation.id]: way(RemoveSheetMutation.id, InsertSheetUndoMutationFactory),
  [RemoveSheetMutation.id]: way(InsertSheetMutation.id, RemoveSheetUndoMutationFactory),
  [SetFrozenMutation.id]: way(SetFrozenMutation.id, SetFrozenMutationFactory),
  [SetWorksheetRowCountMutation.id]: way(
    SetWorksheetRowCountMutation.id,
    SetWorksheetRowCountUndoMutationFactory
  ),
  [SetWorksheetColWidthMutation.id]: ofSheet(
    SetWorksheetColWidthMutation.id,
    SetWorksheetColWidthMutationFactory
  ),
  [SetWorksheetRowHeightMutation.id]: ofSheet(
    SetWorksheetRowHeightMutation.id,
    SetWorksheetRowHeightMutationFactory
  ),
  [SetWorksheetRowIsAutoHeightMutation.id]: ofSheet(
    SetWorksheetRowIsAutoHeightMutation.id,
    SetWorksheetRowIsAutoHeightMutationFactory
  ),
  [SetWorksheetRowAutoHeightMutation.id]: ofSheet(
    SetWorksheetRowAutoHeightMutation.id,
    SetWorksheetRowAutoHeightMutationFactory
  ),
  [SetWorksheetNameMutation.id]: ofSheet(SetWorksheetNameMutation.id, (before, sheet) => ({
    ...before,
    name: sheet.getName(),
  })),
  [SetTabColorMutation.id]: ofSheet(SetTabColorMutation.id, (before, sheet) => ({
    ...before,
    color: sheet.getConfig().tabColor,
  })),
  [ToggleGridlinesMutation.id]: ofSheet(ToggleGridlinesMutation.id, (before, sheet) => ({
    ...before,
    showGridlines: sheet.getConfig().showGridlines,
  })),
};

/** How a mutation that is about to be made will be undone; null for one that needs no undoing. */
export function wayBack(
  accessor: IAccessor,
  workbook: Workbook,
  id: string,
  parameters: Parameters
): IMutationInfo | null {
  return WAYS[id]?.(accessor, parameters as never, workbook) ?? null;
}

function way<P>(id: string, undo: (accessor: IAccessor, parameters: P) => object): Way {
  return (accessor, parameters) => ({ id, params: undo(accessor, parameters) });
}

function ofSheet<P extends Parameters>(
  id: string,
  undo: (parameters: P, sheet: Worksheet) => object
): Way {
  return (_accessor, parameters: P, workbook) => {
    const sheet = workbook.getSheetBySheetId(parameters.subUnitId);
    if (!sheet) throw new Error(`There is no sheet ${parameters.subUnitId}.`);
    return { id, params: undo(parameters, sheet) };
  };
}
