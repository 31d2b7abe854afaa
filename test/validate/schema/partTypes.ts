/**
 * What ECMA-376 Part 1 (transitional) and Part 2 say of the elements that the program writes, and of those that stand beside
 * them in the workbooks of the varied set. `children` in their order, each with "" (one), "?", "*" or "+", `|` between those
 * that may stand in any order; `attributes` with their kind, "!" where one must be there. Of extensions only the place is known.
 */
export interface ElementType {
  children: string;
  attributes: string;
}

const type = (children = "", attributes = ""): ElementType => ({ children, attributes });

const WORKSHEET: Readonly<Record<string, ElementType>> = {
  worksheet: type(
    "sheetPr? dimension? sheetViews? sheetFormatPr? cols* sheetData sheetCalcPr? sheetProtection? protectedRanges? scenarios? autoFilter? sortState? dataConsolidate? customSheetViews? mergeCells? phoneticPr? conditionalFormatting* dataValidations? hyperlinks? printOptions? pageMargins? pageSetup? headerFooter? rowBreaks? colBreaks? customProperties? cellWatches? ignoredErrors? smartTags? drawing? legacyDrawing? legacyDrawingHF? drawingHF? picture? oleObjects? controls? webPublishItems? tableParts? extLst?"
  ),
  sheetPr: type("tabColor? outlinePr? pageSetUpPr?", "codeName:text filterMode:flag"),
  tabColor: type("", "auto:flag indexed:count rgb:rgb theme:count tint:number"),
  pageSetUpPr: type("", "autoPageBreaks:flag fitToPage:flag"),
  outlinePr: type(
    "",
    "applyStyles:flag summaryBelow:flag summaryRight:flag showOutlineSymbols:flag"
  ),
  dimension: type("", "ref:area!"),
  sheetViews: type("sheetView+ extLst?"),
  sheetView: type(
    "pane? selection* pivotSelection* extLst?",
    "windowProtection:flag showFormulas:flag showGridLines:flag showRowColHeaders:flag showZeros:flag rightToLeft:flag tabSelected:flag showRuler:flag showOutlineSymbols:flag defaultGridColor:flag showWhiteSpace:flag view:text topLeftCell:cell colorId:count zoomScale:count zoomScaleNormal:count zoomScaleSheetLayoutView:count zoomScalePageLayoutView:count workbookViewId:count!"
  ),
  pane: type("", "xSplit:number ySplit:number topLeftCell:cell activePane:pane state:paneState"),
  selection: type("", "pane:pane activeCell:cell activeCellId:count sqref:areas"),
  sheetFormatPr: type(
    "",
    "baseColWidth:count defaultColWidth:number defaultRowHeight:number! customHeight:flag zeroHeight:flag thickTop:flag thickBottom:flag outlineLevelRow:count outlineLevelCol:count"
  ),
  cols: type("col+"),
  col: type(
    "",
    "min:count! max:count! width:number style:count hidden:flag bestFit:flag customWidth:flag phonetic:flag outlineLevel:count collapsed:flag"
  ),
  sheetData: type("row*"),
  row: type(
    "c* extLst?",
    "r:count spans:text s:count customFormat:flag ht:number hidden:flag customHeight:flag outlineLevel:count collapsed:flag thickTop:flag thickBot:flag ph:flag"
  ),
  "row/c": type("f? v? is? extLst?", "r:cell s:count t:cellType cm:count vm:count ph:flag"),
  f: type(
    "",
    "t:formulaType aca:flag ref:area dt2D:flag dtr:flag del1:flag del2:flag r1:cell r2:cell ca:flag si:count bx:flag"
  ),
  v: type(),
  is: type("t? r* rPh* phoneticPr?"),
  t: type(),
  r: type("rPr? t"),
  rPr: type(
    "rFont|charset|family|b|i|strike|outline|shadow|condense|extend|color|sz|u|vertAlign|scheme"
  ),
  sheetCalcPr: type("", "fullCalcOnLoad:flag"),
  sheetProtection: type(
    "",
    "password:text algorithmName:text hashValue:text saltValue:text spinCount:count sheet:flag objects:flag scenarios:flag formatCells:flag formatColumns:flag formatRows:flag insertColumns:flag insertRows:flag insertHyperlinks:flag deleteColumns:flag deleteRows:flag selectLockedCells:flag sort:flag autoFilter:flag pivotTables:flag selectUnlockedCells:flag"
  ),
  protectedRanges: type("protectedRange+"),
  protectedRange: type(
    "securityDescriptor*",
    "password:text sqref:areas! name:text! algorithmName:text hashValue:text saltValue:text spinCount:count"
  ),
  autoFilter: type("filterColumn* sortState? extLst?", "ref:area"),
  filterColumn: type("filters?", "colId:count! hiddenButton:flag showButton:flag"),
  filters: type("filter* dateGroupItem*", "blank:flag calendarType:text"),
  filter: type("", "val:text"),
  mergeCells: type("mergeCell+", "count:count"),
  mergeCell: type("", "ref:area!"),
  phoneticPr: type("", "fontId:count! type:text alignment:text"),
  conditionalFormatting: type("cfRule+ extLst?", "pivot:flag sqref:areas"),
  cfRule: type(
    "formula* colorScale? dataBar? iconSet? extLst?",
    "type:ruleType dxfId:count priority:positive! stopIfTrue:flag aboveAverage:flag percent:flag bottom:flag operator:operator text:text timePeriod:text rank:count stdDev:number equalAverage:flag"
  ),
  formula: type(),
  colorScale: type("cfvo+ color+"),
  dataBar: type("cfvo+ color", "minLength:count maxLength:count showValue:flag"),
  iconSet: type("cfvo+", "iconSet:text showValue:flag percent:flag reverse:flag"),
  cfvo: type("extLst?", "type:boundType! val:text gte:flag"),
  color: type("", "auto:flag indexed:count rgb:rgb theme:count tint:number"),
  dataValidations: type(
    "dataValidation+",
    "disablePrompts:flag xWindow:count yWindow:count count:count"
  ),
  dataValidation: type(
    "formula1? formula2?",
    "type:text errorStyle:text imeMode:text operator:operator allowBlank:flag showDropDown:flag showInputMessage:flag showErrorMessage:flag errorTitle:text error:text promptTitle:text prompt:text sqref:areas!"
  ),
  formula1: type(),
  formula2: type(),
  hyperlinks: type("hyperlink+"),
  hyperlink: type("", "ref:area! r:id:text location:text tooltip:text display:text"),
  printOptions: type(
    "",
    "horizontalCentered:flag verticalCentered:flag headings:flag gridLines:flag gridLinesSet:flag"
  ),
  pageMargins: type(
    "",
    "left:number! right:number! top:number! bottom:number! header:number! footer:number!"
  ),
  pageSetup: type(
    "",
    "paperSize:count scale:count firstPageNumber:count fitToWidth:count fitToHeight:count pageOrder:text orientation:orientation usePrinterDefaults:flag blackAndWhite:flag draft:flag cellComments:text useFirstPageNumber:flag errors:text horizontalDpi:count verticalDpi:count copies:count r:id:text"
  ),
  headerFooter: type(
    "oddHeader? oddFooter? evenHeader? evenFooter? firstHeader? firstFooter?",
    "differentOddEven:flag differentFirst:flag scaleWithDoc:flag alignWithMargins:flag"
  ),
  oddHeader: type(),
  oddFooter: type(),
  rowBreaks: type("brk*", "count:count manualBreakCount:count"),
  brk: type("", "id:count min:count max:count man:flag pt:flag"),
  customProperties: type("customPr+"),
  customPr: type("", "name:text! r:id:text!"),
  ignoredErrors: type("ignoredError+ extLst?"),
  ignoredError: type(
    "",
    "sqref:areas! evalError:flag twoDigitTextYear:flag numberStoredAsText:flag formula:flag formulaRange:flag unlockedFormula:flag emptyCellReference:flag listDataValidation:flag calculatedColumn:flag"
  ),
  drawing: type("", "r:id:text!"),
  legacyDrawing: type("", "r:id:text!"),
  tableParts: type("tablePart*", "count:count"),
  tablePart: type("", "r:id:text!"),
  extLst: type("ext*"),
  ext: type("", "uri:text"),
};

const STYLES: Readonly<Record<string, ElementType>> = {
  styleSheet: type(
    "numFmts? fonts? fills? borders? cellStyleXfs? cellXfs? cellStyles? dxfs? tableStyles? colors? extLst?"
  ),
  numFmts: type("numFmt+", "count:count"),
  numFmt: type("", "numFmtId:count! formatCode:text!"),
  fonts: type("font*", "count:count"),
  font: type(
    "b? i? strike? condense? extend? outline? shadow? u? vertAlign? sz? color? name? family? charset? scheme?"
  ),
  ...Object.fromEntries(
    ["b", "i", "strike", "condense", "extend", "outline", "shadow"].map((name) => [
      name,
      type("", "val:flag"),
    ])
  ),
  ...Object.fromEntries(
    ["u", "vertAlign", "name", "scheme", "rFont"].map((name) => [name, type("", "val:text")])
  ),
  ...Object.fromEntries(["sz", "family", "charset"].map((name) => [name, type("", "val:number!")])),
  fills: type("fill*", "count:count"),
  fill: type("patternFill? gradientFill?"),
  patternFill: type("fgColor? bgColor?", "patternType:pattern"),
  fgColor: type("", "auto:flag indexed:count rgb:rgb theme:count tint:number"),
  bgColor: type("", "auto:flag indexed:count rgb:rgb theme:count tint:number"),
  borders: type("border*", "count:count"),
  border: type(
    "start? end? left? right? top? bottom? diagonal? vertical? horizontal?",
    "diagonalUp:flag diagonalDown:flag outline:flag"
  ),
  ...Object.fromEntries(
    ["left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"].map((name) => [
      name,
      type("color?", "style:line"),
    ])
  ),
  cellStyleXfs: type("xf+", "count:count"),
  cellXfs: type("xf+", "count:count"),
  xf: type(
    "alignment? protection? extLst?",
    "numFmtId:count fontId:count fillId:count borderId:count xfId:count quotePrefix:flag pivotButton:flag applyNumberFormat:flag applyFont:flag applyFill:flag applyBorder:flag applyAlignment:flag applyProtection:flag"
  ),
  alignment: type(
    "",
    "horizontal:text vertical:text textRotation:count wrapText:flag indent:count relativeIndent:number justifyLastLine:flag shrinkToFit:flag readingOrder:count"
  ),
  protection: type("", "locked:flag hidden:flag"),
  cellStyles: type("cellStyle+", "count:count"),
  cellStyle: type(
    "extLst?",
    "name:text xfId:count! builtinId:count iLevel:count hidden:flag customBuiltin:flag"
  ),
  dxfs: type("dxf*", "count:count"),
  dxf: type("font? numFmt? fill? alignment? border? protection? extLst?"),
  tableStyles: type("tableStyle*", "count:count defaultTableStyle:text defaultPivotStyle:text"),
  colors: type("indexedColors? mruColors?"),
  indexedColors: type("rgbColor+"),
  mruColors: type("color+"),
  rgbColor: type("", "rgb:rgb"),
};

const WORKBOOK: Readonly<Record<string, ElementType>> = {
  workbook: type(
    "fileVersion? fileSharing? workbookPr? workbookProtection? bookViews? sheets functionGroups? externalReferences? definedNames? calcPr? oleSize? customWorkbookViews? pivotCaches? smartTagPr? smartTagTypes? webPublishing? fileRecoveryPr* webPublishObjects? extLst?",
    "conformance:text"
  ),
  fileVersion: type(
    "",
    "appName:text lastEdited:text lowestEdited:text rupBuild:text codeName:text"
  ),
  workbookPr: type(
    "",
    "date1904:flag codeName:text defaultThemeVersion:count filterPrivacy:flag hidePivotFieldList:flag"
  ),
  bookViews: type("workbookView+"),
  workbookView: type(
    "extLst?",
    "visibility:text minimized:flag showHorizontalScroll:flag showVerticalScroll:flag showSheetTabs:flag xWindow:number yWindow:number windowWidth:count windowHeight:count tabRatio:count firstSheet:count activeTab:count autoFilterDateGrouping:flag"
  ),
  sheets: type("sheet+"),
  sheet: type("", "name:sheetName! sheetId:positive! state:sheetState r:id:text!"),
  definedNames: type("definedName*"),
  definedName: type(
    "",
    "name:text! comment:text customMenu:text description:text help:text statusBar:text localSheetId:count hidden:flag function:flag vbProcedure:flag xlm:flag functionGroupId:count shortcutKey:text publishToServer:flag workbookParameter:flag"
  ),
  calcPr: type(
    "",
    "calcId:count calcMode:text fullCalcOnLoad:flag refMode:text iterate:flag iterateCount:count iterateDelta:number fullPrecision:flag calcCompleted:flag calcOnSave:flag concurrentCalc:flag concurrentManualCount:count forceFullCalc:flag"
  ),
  calcChain: type("c+"),
  "calcChain/c": type("", "r:cell! i:count s:flag l:flag t:flag a:flag"),
};

const PACKAGE: Readonly<Record<string, ElementType>> = {
  Types: type("Default|Override"),
  Default: type("", "Extension:text! ContentType:text!"),
  Override: type("", "PartName:text! ContentType:text!"),
  Relationships: type("Relationship*"),
  Relationship: type("", "Id:text! Type:text! Target:text! TargetMode:text"),
};

/** By name, or by the name of the parent and its own where the name alone means several things. */
export const partTypes: Readonly<Record<string, ElementType>> = {
  ...WORKSHEET,
  ...STYLES,
  ...WORKBOOK,
  ...PACKAGE,
};

/** The forms of attribute values. Source: ECMA-376 Part 1 §18.18, §22.9. */
export const attributeKinds: Readonly<Record<string, RegExp>> = {
  text: /^[^]*$/,
  count: /^\d+$/,
  positive: /^[1-9]\d*$/,
  number: /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/,
  flag: /^(?:0|1|true|false|on|off)$/,
  rgb: /^[0-9A-Fa-f]{8}$/,
  cell: /^[A-Z]{1,3}[1-9]\d{0,6}$/,
  area: /^[A-Z]{1,3}[1-9]\d{0,6}(?::[A-Z]{1,3}[1-9]\d{0,6})?$/,
  areas:
    /^[A-Z]{1,3}[1-9]\d{0,6}(?::[A-Z]{1,3}[1-9]\d{0,6})?(?: [A-Z]{1,3}[1-9]\d{0,6}(?::[A-Z]{1,3}[1-9]\d{0,6})?)*$/,
  pane: /^(?:bottomRight|topRight|bottomLeft|topLeft)$/,
  paneState: /^(?:split|frozen|frozenSplit)$/,
  cellType: /^(?:b|n|e|s|str|inlineStr|d)$/,
  formulaType: /^(?:normal|array|dataTable|shared)$/,
  ruleType:
    /^(?:expression|cellIs|colorScale|dataBar|iconSet|top10|uniqueValues|duplicateValues|containsText|notContainsText|beginsWith|endsWith|containsBlanks|notContainsBlanks|containsErrors|notContainsErrors|timePeriod|aboveAverage)$/,
  operator:
    /^(?:lessThan|lessThanOrEqual|equal|notEqual|greaterThanOrEqual|greaterThan|between|notBetween|containsText|notContains|beginsWith|endsWith)$/,
  boundType: /^(?:num|percent|max|min|formula|percentile)$/,
  orientation: /^(?:default|portrait|landscape)$/,
  pattern:
    /^(?:none|solid|mediumGray|darkGray|lightGray|(?:dark|light)(?:Horizontal|Vertical|Down|Up|Grid|Trellis)|gray125|gray0625)$/,
  line: /^(?:none|thin|medium|dashed|dotted|thick|double|hair|mediumDashed|dashDot|mediumDashDot|dashDotDot|mediumDashDotDot|slantDashDot)$/,
  sheetName: /^[^\\/?*[\]:]{1,31}$/,
  sheetState: /^(?:visible|hidden|veryHidden)$/,
};
