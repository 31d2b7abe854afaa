/** Where a standard comes from, so that every threshold can be traced and replaced when a newer document comes. */
export interface StandardSource {
  /** Title of the document. */
  document: string;
  /** Number of the document, e.g. 教督〔2017〕6号. */
  number: string;
  year: number;
  /** Address of the published text; null when the document itself was not at hand. */
  link: string | null;
}
