/** Why the parts of a package are no workbook that can be read; `part` is the part concerned. */
export type PackageProblem = "no-workbook" | "missing-part" | "bad-content";

/**
 * Thrown where the parts of a package are wrong, not the container around them (that is `ZipError`) nor their XML as such
 * (`XmlError`).
 */
export class PackageError extends Error {
  constructor(
    readonly problem: PackageProblem,
    readonly part = ""
  ) {
    super(`package: ${problem} ${part}`.trim());
  }
}
