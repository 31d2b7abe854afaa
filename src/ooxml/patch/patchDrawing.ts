import { declarePart, relatePart, unrelate } from "../package/declaredParts";
import { freePart } from "../package/freePart";
import { officeRelation } from "../package/officeRelation";
import type { PackageEdit } from "../package/packageEdit";
import { relationships } from "../package/relationships";
import { relsPart } from "../package/relsPart";
import { putElement } from "./putElement";
import { editXml } from "../xml/editXml";
import { XmlReader } from "../xml/xmlReader";
import { xmlRoot } from "../xml/xmlRoot";
import { anchorXml, chartXml, drawingElement, drawingXml } from "../chart/chartXml";
import type { DrawnChart } from "../chart/drawnChart";

const TYPE = "application/vnd.openxmlformats-officedocument";
const encoder = new TextEncoder();

/** Charts over the cells of a sheet: those that go, by the ids of their relationships in its drawing, and new ones. */
export interface ChartChange {
  gone: readonly string[];
  added: readonly DrawnChart[];
}

/**
 * Takes charts off a worksheet and puts others on it; pictures, shapes and other charts stay as they are. What nothing leads
 * to any more stays in the package: see `reachableParts`. Source: ECMA-376 Part 1 §18.3.1.36, §20.5.
 */
export function patchDrawing(
  edit: PackageEdit,
  workbook: string,
  sheet: string,
  { gone, added }: ChartChange
): void {
  if (gone.length + added.length === 0) return;
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const typeOf = (kind: string) => officeRelation(edit, workbook, kind);
  const known = related(edit, sheet).find(({ type }) => type === "drawing");
  const drawing = known?.target ?? freePart(edit, `${folder}drawings/drawing`, "xml");
  if (known === undefined) {
    if (added.length === 0) return;
    edit.put(drawing, encoder.encode(drawingXml([])));
    declarePart(edit, drawing, `${TYPE}.drawing+xml`);
    const id = relatePart(edit, sheet, typeOf("drawing"), `/${drawing}`);
    edit.put(
      sheet,
      putElement(edit.xml(sheet) ?? new Uint8Array(), "drawing", (prefix) =>
        drawingElement(id, prefix)
      )
    );
  }
  edit.put(drawing, withoutCharts(edit.xml(drawing) ?? new Uint8Array(), gone));
  for (const id of gone) unrelate(edit, drawing, id);
  for (const chart of added) {
    const part = freePart(edit, `${folder}charts/chart`, "xml");
    edit.put(part, encoder.encode(chartXml(chart)));
    declarePart(edit, part, `${TYPE}.drawingml.chart+xml`);
    const id = relatePart(edit, drawing, typeOf("chart"), `/${part}`);
    const xml = edit.xml(drawing) ?? new Uint8Array();
    const { children, contentStart, insert } = xmlRoot(xml);
    const end = children.at(-1)?.end ?? contentStart;
    edit.put(drawing, editXml(xml, [insert(end, anchorXml(chart, freeId(xml), id, true))]));
  }
  if (known === undefined || xmlRoot(edit.xml(drawing) ?? new Uint8Array()).children.length > 0)
    return;
  edit.put(sheet, putElement(edit.xml(sheet) ?? new Uint8Array(), "drawing", null));
  unrelate(edit, sheet, known.id);
}

/** The drawing without what holds charts of these relationships. */
function withoutCharts(drawing: Uint8Array, gone: readonly string[]): Uint8Array {
  const cuts = xmlRoot(drawing).children.filter(({ start, end }) => {
    const reader = new XmlReader(drawing.subarray(start, end));
    while (reader.next())
      if (!reader.closing && reader.is("chart") && gone.includes(reader.attribute("id") ?? ""))
        return true;
    return false;
  });
  return editXml(
    drawing,
    cuts.map(({ start, end }) => ({ start, end, text: "" }))
  );
}

/** A number for an object of the drawing that no other one has. */
function freeId(drawing: Uint8Array): number {
  let last = 1;
  for (const reader = new XmlReader(drawing); reader.next();)
    if (!reader.closing && reader.is("cNvPr"))
      last = Math.max(last, Number(reader.attribute("id")) || 0);
  return last + 1;
}

function related(edit: PackageEdit, part: string) {
  const rels = edit.xml(relsPart(part));
  return relationships(part, rels && new XmlReader(rels));
}
