import { utils, write } from "@e965/xlsx";

/** An .xlsx file of sheets that are written as text: rows apart by line breaks, cells by "|". */
export function workbookOf(sheets: Readonly<Record<string, string>>): Buffer {
  const book = utils.book_new();
  for (const [name, text] of Object.entries(sheets)) {
    const rows = text.trim().split("\n");
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet(rows.map((row) => row.split("|").map((cell) => cell.trim() || null))),
      name
    );
  }
  return Buffer.from(write(book, { type: "buffer", bookType: "xlsx" }));
}
