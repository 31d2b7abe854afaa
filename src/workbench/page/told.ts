/** What the workbench tells the page around it. */
export interface Told {
  /** The name of the workbook, and whether something in it is not saved yet. */
  named(name: string, isUnsaved: boolean): void;
  /** The user carried a command of the ribbon out, or edited something ("edit"). */
  did(what: string): void;
  /** Why the selected cell shows an error; "" when it shows none. */
  reason(sentence: string): void;
  /** A page of the add-in was loaded into the pane. */
  paneLoaded(page: Window): void;
  /** A sentence for the user. */
  say(sentence: string): void;
}
