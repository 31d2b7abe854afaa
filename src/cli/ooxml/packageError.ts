/** Why a zip container is no workbook that can be read; `part` is the part concerned. */
export type PackageProblem = "damaged-xml" | "no-workbook" | "missing-part";

/** Thrown where the parts of a package are wrong, not the container around them (that is `ZipError`). */
export class PackageError extends Error {
  constructor(
    readonly problem: PackageProblem,
    readonly part = ""
  ) {
    super(`package: ${problem} ${part}`.trim());
  }
}
