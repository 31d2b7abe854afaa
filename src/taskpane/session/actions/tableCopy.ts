/** What is said under a figure in its cell: in a copy it stands behind it, in brackets. */
const BENEATH = ".edu-path, .edu-uncounted";
/** What Excel and Word take for a number. */
const NUMBER = /^[+-]?\d[\d,]*(\.\d+)?%?$/;
const CELL = "border:1px solid #8a8a8a;padding:2px 6px";

/** Tables of the pane as they are pasted: HTML, text with tabs between cells, and how many rows stand under their headings. */
export function tableCopy(tables: readonly HTMLTableElement[]): {
  html: string;
  plain: string;
  rows: number;
} {
  const lines = tables.flatMap((table) =>
    [...table.rows].map((row) => ({
      isBody: row.closest("tbody") !== null,
      cells: [...row.cells].map((cell) => ({ text: cellText(cell), span: cell.colSpan })),
    }))
  );
  const html = lines.map(
    ({ isBody, cells }) =>
      `<tr>${cells.map((cell) => cellHtml(isBody ? "td" : "th", cell)).join("")}</tr>`
  );
  return {
    html: `<table style="border-collapse:collapse">${html.join("")}</table>`,
    plain: lines
      .map(({ cells }) => cells.map(({ text, span }) => text + "\t".repeat(span - 1)).join("\t"))
      .join("\n"),
    rows: lines.filter(({ isBody }) => isBody).length,
  };
}

function cellHtml(tag: "td" | "th", { text, span }: { text: string; span: number }): string {
  const isNumber = NUMBER.test(text);
  // Excel would read a date in 1-2 or 3/9, and a formula in what begins with =.
  const style = `${CELL};${isNumber ? "text-align:right" : "mso-number-format:'\\@'"}`;
  const merged = span > 1 ? ` colspan="${span}"` : "";
  return `<${tag}${merged} style="${style}">${escaped(text)}</${tag}>`;
}

/** What a reader sees in a cell, in one line: without bars, with what is typed or chosen in it. */
function cellText(cell: HTMLElement): string {
  const beneath = [...cell.querySelectorAll(BENEATH)].map((one) => seen(one)).filter(Boolean);
  const main = seen(cell, true);
  // A minus sign of the pane's is no number to Excel.
  const figure = main.replace(/^[−－](?=\d)/, "-");
  return beneath.length === 0 ? figure : `${figure}（${beneath.join("；")}）`;
}

function seen(element: Element, isMain = false): string {
  return textOf(element, isMain).replace(/\s+/g, " ").trim();
}

function textOf(node: Node, isMain: boolean): string {
  if (node instanceof HTMLInputElement) return node.value;
  if (node instanceof HTMLSelectElement) return node.selectedOptions[0]?.text ?? "";
  if (!(node instanceof Element)) return node.textContent ?? "";
  return [...node.childNodes]
    .filter(
      (child) =>
        !(child instanceof Element) ||
        (child.getAttribute("aria-hidden") !== "true" && !(isMain && child.matches(BENEATH)))
    )
    .map((child) => textOf(child, isMain))
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
