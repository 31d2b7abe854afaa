import type { RootCause } from "../review/causes/rootCause";

/** A blank between Chinese and figures, which lists have for the eye and papers do not. */
const GAP =
  /(?<=[\p{Script=Han}，。；：、（）“”]) +(?=[\p{L}\d])|(?<=[\p{L}\d%）]) +(?=\p{Script=Han})/gu;

/** What of the printed figures is to be looked at, in a paper: one sentence each, numbered, with its cell. [] for none. */
export function doubtLines(causes: readonly RootCause[]): string[] {
  return causes.map(({ sheet, lead, cells }, k) => {
    const said = lead.replace(/。$/, "").replace(GAP, "");
    return `${k + 1}．${said}（${sheet}!${cells[0] ?? ""}）。`;
  });
}
