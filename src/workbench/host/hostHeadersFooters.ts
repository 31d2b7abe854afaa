import type { HostPageLayout } from "./hostPageLayout";

/** Excel.HeaderFooterGroup: the footer of all pages, kept, not printed. */
export class HostHeadersFooters {
  readonly DefaultForAllPages: HostHeaderFooter;

  constructor(layout: HostPageLayout) {
    this.DefaultForAllPages = new HostHeaderFooter(layout);
  }
}

/** Excel.HeaderFooter. */
class HostHeaderFooter {
  constructor(private readonly layout: HostPageLayout) {}

  get CenterFooter(): unknown {
    return this.layout.kept["CenterFooter"] ?? "";
  }
  set CenterFooter(value: unknown) {
    this.layout.keep("CenterFooter", value);
  }
}
