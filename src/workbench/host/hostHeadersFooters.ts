/** Excel.HeaderFooterGroup: the footer of all pages, kept, not printed. */
export class HostHeadersFooters {
  readonly DefaultForAllPages: HostHeaderFooter;

  constructor(keep: (member: string, value: unknown) => void) {
    this.DefaultForAllPages = new HostHeaderFooter(keep);
  }
}

/** Excel.HeaderFooter. */
class HostHeaderFooter {
  private text: unknown = "";

  constructor(private readonly keep: (member: string, value: unknown) => void) {}

  get CenterFooter(): unknown {
    return this.text;
  }
  set CenterFooter(value: unknown) {
    this.keep("CenterFooter", value);
    this.text = value;
  }
}
