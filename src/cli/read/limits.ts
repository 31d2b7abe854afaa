/**
 * How much is inflated from one file, in bytes. A sheet of a million rows that are formatted and empty is
 * 50–120 MB of XML and must pass; more than that in a workbook of a bureau is a mistake or an attack.
 * V8 strings end at 512 MB, which is the hard ceiling.
 */
export const limits = {
  file: 200e6,
  part: 160e6,
  workbook: 240e6,
};
