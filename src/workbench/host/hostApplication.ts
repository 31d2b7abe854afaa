/** Excel.Application, as far as an add-in uses it here. */
export class HostApplication {
  static readonly since = { SuspendApiCalculationUntilNextSync: 1.6 };

  SuspendApiCalculationUntilNextSync(): void {
    // The host calculates at the end of a request anyway.
  }
}
