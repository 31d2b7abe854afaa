/** Excel.WorkbookProtection and Excel.WorksheetProtection: whether it is on. */
export class HostProtection {
  static readonly since = { Protected: 1.7 };

  constructor(private readonly on: boolean) {}

  get Protected(): boolean {
    return this.on;
  }
}
