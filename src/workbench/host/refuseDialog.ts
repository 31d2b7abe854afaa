/** A dialog that is asked for. */
export interface AskedDialog {
  address: string;
  /** Address of the page that asks. */
  page: string;
  /** Whether that page has one open already. */
  isOpen: boolean;
}

/**
 * Office's number for why a dialog is not opened: 12004 an address of another origin, 12005 one without https, 12007 another
 * one is open; null where it is opened.
 * Source: Microsoft, "Handle errors and events in the Office dialog box". Excel wants https of every page; one that is served
 * without, as the workbench is on its own computer, may open its like.
 */
export function refuseDialog({ address, page, isOpen }: AskedDialog): number | null {
  const [asked, own] = [new URL(address, page), new URL(page)];
  if (asked.protocol === "http:" && own.protocol === "https:") return 12_005;
  if (asked.origin !== own.origin) return 12_004;
  return isOpen ? 12_007 : null;
}
