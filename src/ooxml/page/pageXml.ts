import { escapeXml } from "../xml/escapeXml";

/** How a sheet lies on paper. */
export interface PageSetup {
  landscape: boolean;
  /** Excel's number of a size of paper; 9 is A4. */
  paper: number;
  /** Pages across and down that all is made to fit; null down: as many as it takes. */
  fit: { across: number; down: number | null } | null;
  /** Per cent, where nothing is made to fit. */
  scale?: number;
  centred: boolean;
  /** In the middle of each page's foot, with Excel's codes: &P the number, &N how many. */
  footer: string;
  /** Rows, from 0, that begin a page. */
  breaks: readonly number[];
}

/**
 * The elements of a worksheet part that say so, by name and in their order; "" for one that is not there. Margins are in inches.
 * Source: ECMA-376 Part 1 §18.3.1.62–64, §18.3.1.46, §18.3.1.70, §18.3.1.74.
 */
export function pageElements(
  { landscape, paper, fit, scale, centred, footer, breaks }: PageSetup,
  prefix = ""
): Record<"printOptions" | "pageMargins" | "pageSetup" | "headerFooter" | "rowBreaks", string> {
  const across = fit === null || fit.across === 1 ? "" : ` fitToWidth="${fit.across}"`;
  const down = fit === null ? "" : ` fitToHeight="${fit.down ?? 0}"`;
  const scaled = fit !== null || scale === undefined ? "" : ` scale="${scale}"`;
  const orientation = landscape ? "landscape" : "portrait";
  return {
    printOptions: centred ? `<${prefix}printOptions horizontalCentered="1"/>` : "",
    pageMargins: `<${prefix}pageMargins left="0.6" right="0.6" top="0.8" bottom="0.8" header="0.3" footer="0.4"/>`,
    pageSetup: `<${prefix}pageSetup paperSize="${paper}"${scaled} orientation="${orientation}"${across}${down}/>`,
    headerFooter:
      footer === ""
        ? ""
        : `<${prefix}headerFooter><${prefix}oddFooter>&amp;C${escapeXml(footer)}</${prefix}oddFooter></${prefix}headerFooter>`,
    rowBreaks: breaks.length === 0 ? "" : breaksXml(breaks, prefix),
  };
}

/** The file counts the rows before a break. */
function breaksXml(breaks: readonly number[], prefix: string): string {
  const each = breaks.map((row) => `<${prefix}brk id="${row}" max="16383" man="1"/>`);
  const counts = ` count="${breaks.length}" manualBreakCount="${breaks.length}"`;
  return `<${prefix}rowBreaks${counts}>${each.join("")}</${prefix}rowBreaks>`;
}

/** Those elements, one behind the other. */
export function pageXml(page: PageSetup): string {
  return Object.values(pageElements(page)).join("");
}

/** What the properties of a sheet hold that is made to fit its pages. */
export const FITS_PAGES = '<pageSetUpPr fitToPage="1"/>';

/** The name of a workbook for rows ("$4:$4") of its index-th sheet that are printed again on each page. Source: ECMA-376 Part 1 §18.2.5. */
export function printTitlesXml(sheet: string, rows: string, index: number, prefix = ""): string {
  const cells = escapeXml(`'${sheet.replaceAll("'", "''")}'!${rows}`);
  const name = `${prefix}definedName`;
  return `<${name} name="_xlnm.Print_Titles" localSheetId="${index}">${cells}</${name}>`;
}
