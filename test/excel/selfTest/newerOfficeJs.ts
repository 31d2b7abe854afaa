/**
 * Gives the published library the one member of ExcelApi 1.19 that the self-test asks and that Microsoft's package on npm
 * (1.1.110) does not have yet, sent as the library sends `getCellProperties`. Gives the function that takes it away.
 */
export function newerOfficeJs(): () => void {
  const helper: unknown = Reflect.get(OfficeExtension, "BatchApiHelper");
  const invoke: unknown = Reflect.get(Object(helper), "invokeMethod");
  if (typeof invoke !== "function") throw new Error("Office.js has no BatchApiHelper any more.");
  const { prototype } = Excel.Range;
  Object.assign(prototype, {
    getDisplayedCellProperties(this: Excel.Range, wanted: object): unknown {
      return Reflect.apply(invoke, helper, [this, "GetDisplayedCellProperties", 0, [wanted], 0, 0]);
    },
  });
  return () => void Reflect.deleteProperty(prototype, "getDisplayedCellProperties");
}
