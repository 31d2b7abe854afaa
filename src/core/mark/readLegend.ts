import { normalForm, toHalfWidth } from "../cell/normalForm";
import { classifyMeaning } from "./classifyMeaning";
import type { MarkStatus } from "./markStatus";
import { markTokens, type MarkToken } from "./markTokens";

/** What a sheet's own words say of its marks, by normal form of the mark. */
export interface Legend {
  meanings: ReadonlyMap<string, MarkStatus>;
  /** Marks that the words give two different meanings: they are not used. */
  contradictory: readonly string[];
}

/** Quotation marks of every kind; notes are read with straight ones. */
export const QUOTES = /[“”"‘’'「」『』〝〞]/g;
/** What any explanation of a mark has; most labels have none of it. */
const EXPLAINS = /[“”"‘’'「」『』〝〞√✓✔☑✅●○〇◎◇◆□■☆★△▲▽▼⊙⊕※×✗✘✖❌☒=＝:：]|表示|代表|[打填]|为/;
const SAYS =
  /^[\s)]*(?:所?(?:表示|代表)(?:的是)?|指的?是?|说明|意为|意思是|即|则?为|是|:|=|→|——|-)+/;
const ASKS = /(?:打|填写?|(?:^|[^达])标注?为?|标记为?|记为?|划|画|注明?|以|用|选|:|\()\s*$/;

/**
 * Reads the meaning of marks from notes, titles or header words, e.g.
 * `“√”表示该项目已达标，“※”表示该项目未达标`, `√：达标　×：未达标`, `达标打“√”，未达标打“×”`, `达标（√）`.
 * Text that explains no mark gives an empty legend.
 */
export function readLegend(texts: readonly string[]): Legend {
  const found = new Map<string, Set<MarkStatus>>();
  for (const text of texts)
    for (const clause of EXPLAINS.test(text)
      ? toHalfWidth(text)
          .replace(QUOTES, '"')
          .split(/[,;。\n\r、]/)
      : [])
      for (const { mark, status } of explanations(clause)) {
        const key = normalForm(mark);
        found.set(key, (found.get(key) ?? new Set()).add(status));
      }
  const entries = [...found];
  return {
    meanings: new Map(
      entries.flatMap(([mark, [status, ...others]]) =>
        status === undefined || others.length > 0 ? [] : [[mark, status] as const]
      )
    ),
    contradictory: entries.filter(([, statuses]) => statuses.size > 1).map(([mark]) => mark),
  };
}

/** The marks of one clause with what it says of each; a mark that it does not explain is left out. */
function explanations(clause: string): { mark: string; status: MarkStatus }[] {
  const tokens = markTokens(clause);
  const before = (k: number) => clause.slice(tokens[k - 1]?.end ?? 0, tokens[k]?.start);
  const after = (k: number) => clause.slice(tokens[k]?.end, tokens[k + 1]?.start);
  const wordsFirst =
    classifyMeaning(before(0)) !== null && after(tokens.length - 1).replace(/[\s)]/g, "") === "";
  return tokens.flatMap((token: MarkToken, k) => {
    const status = meaningBeside(before(k), after(k), wordsFirst);
    return status === null ? [] : [{ mark: token.mark, status }];
  });
}

function meaningBeside(left: string, right: string, wordsFirst: boolean): MarkStatus | null {
  const said = SAYS.test(right) ? classifyMeaning(right.replace(SAYS, "")) : null;
  if (said !== null) return said;
  if (wordsFirst || ASKS.test(left) || right.trim() === "") {
    const asked = classifyMeaning(left);
    if (asked !== null) return asked;
  }
  return classifyMeaning(right) ?? classifyMeaning(left);
}
