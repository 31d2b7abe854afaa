/**
 * How the command ends; when several apply, the first in this order: internal, unreadable, notWritten, findings.
 * 0, 1 and 2 are those of `CheckReport`; the others follow BSD sysexits.
 */
export const exitCode = {
  ok: 0,
  /** With --strict: there is a finding. */
  findings: 1,
  /** A file could not be read. */
  unreadable: 2,
  /** EX_USAGE */
  usage: 64,
  /** EX_SOFTWARE: a mistake in the program. */
  internal: 70,
  /** EX_CANTCREAT: everything was read, but a flagged copy or the report could not be written. */
  notWritten: 73,
};
