/** An error as Excel would answer it: the code reaches the caller as OfficeExtension.Error.code. */
export class ExcelFailure extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "ExcelFailure";
    this.code = code;
  }
}
