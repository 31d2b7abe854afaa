/** The add-in's pages that are told of what happens in the workbook, for as long as they are there. */
export class Listeners {
  private all: { page: Window; handler: (message: string) => void }[] = [];

  add(page: Window, handler: (message: string) => void): void {
    this.all.push({ page, handler });
  }

  tell(message: string): void {
    this.all = this.all.filter(({ page }) => !page.closed);
    for (const { handler } of this.all) handler(message);
  }

  clear(): void {
    this.all = [];
  }
}
