import { Lexicon, type Match } from "./lexicon";
import { VERDICTS, type VerdictSense } from "./zh/verdicts";
import { withoutTail } from "../cell/withoutTail";

/** What words say of an indicator. */
export type Verdict = "met" | "unmet" | "zero" | "excluded";

/** `sure` is false where the words only hint: a comparison with a bare figure, 有 or 无 alone. */
export interface VerdictReading {
  verdict: Verdict;
  sure: boolean;
}

/** Characters that may stand between a negation and what it denies: 未全部达标, 没有一所达到. */
const LONGEST_REACH = 6;

const lexicon = new Lexicon(VERDICTS);
type Word = Match<VerdictSense>;

/**
 * What a clause says of an indicator, in normal form: 该项目已达标, 不存在差距, 未整改到位, 低于省平均, 得分为0, 低于5%（达标）.
 * Words in brackets count where those outside say nothing or only hint. Null where the words say nothing, or two
 * things that contradict each other.
 */
export function verdictOf(clause: string): VerdictReading | null {
  const inside: string[] = [];
  const outside = clause.replace(/[(（[【]([^()（）[\]【】]*)[)）\]】]/g, (_all, text: string) => {
    inside.push(text);
    return ",";
  });
  const own = concluding(outside) ?? readClause(outside);
  if (own?.sure) return own;
  const others = inside.map(readClause).filter((one) => one !== null);
  const [first] = others;
  const agreed = first !== undefined && others.every(({ verdict }) => verdict === first.verdict);
  if (agreed && (own === null || first.sure)) return first;
  return own;
}

/** Longest conclusion behind a comma: 大班额比例低于5%，已全部达标. */
const LONGEST_CONCLUSION = 7;

/** What the last words behind a comma say, where they are a verdict and no more; null where they are none. */
function concluding(text: string): VerdictReading | null {
  const last = withoutTail(text, ",").split(",").at(-1) ?? "";
  if (last === text || last === "" || last.length > LONGEST_CONCLUSION) return null;
  const said = readClause(last);
  return said?.sure === true ? said : null;
}

function readClause(text: string): VerdictReading | null {
  const all = lexicon.read(text);
  const words = all.filter(({ senses }) => !senses.includes("neutral"));
  const burdens = all.filter(({ senses }) => senses.includes("burden"));
  const has = (sense: VerdictSense) => words.some(({ senses }) => senses.includes(sense));
  if (has("excluded")) return { verdict: "excluded", sure: true };
  if (has("zero")) return { verdict: "zero", sure: true };
  const said = new Set<Verdict>();
  const hinted = new Set<Verdict>();
  words.forEach((word, k) => {
    const [sense] = word.senses;
    const denied = isDenied(words, k);
    const next = words[k + 1];
    const follows = next !== undefined && next.start - word.end <= 1 ? next.senses[0] : undefined;
    const partly = isPartly(words, k);
    switch (sense) {
      case "good":
        if (follows === "below") said.add("unmet");
        else if (follows === "above") said.add(denied ? "unmet" : "met");
        else if (!isBeforeFigure(text, word)) said.add(denied || partly ? "unmet" : "met");
        else if (follows === "benchmark" || follows === undefined) hinted.add("met");
        break;
      case "bad":
        // 消除大班额, 隐患未消除, 大班额低于5%: what is said of a fault counts, not the fault.
        if (next !== undefined && isMeasured(text, word, next)) break;
        if (!words.some(({ senses }) => senses.includes("resolved")))
          said.add(denied ? "met" : "unmet");
        break;
      case "resolved":
        // 整改 alone is still to be done.
        said.add(denied || word.word === "整改" ? "unmet" : "met");
        break;
      case "exists":
        // 存在问题 is the problem's to say; 未发生 alone denies one.
        if (!words.slice(k + 1).some(({ senses }) => senses.includes("bad")))
          (denied ? said : hinted).add(denied ? "met" : "unmet");
        break;
      case "pending":
        said.add("unmet");
        break;
      case "benchmark":
        if (follows === "above") said.add("met");
        if (follows === "below") said.add("unmet");
        break;
      case "more":
      case "less": {
        // 大班额比例低于5%: of a fault, and of a difference, less is better.
        const turned = [...burdens, ...words].some(
          (before) => isBurden(before) && isMeasured(text, before, word)
        );
        const up = ((sense === "more") !== denied) !== turned;
        const compared = words.slice(k + 1).some(({ senses }) => senses.includes("benchmark"));
        (compared ? said : hinted).add(up ? "met" : "unmet");
        break;
      }
      case "yes":
      case "has":
        if (words.length === 1 && text.length <= 2) (sense === "yes" ? said : hinted).add("met");
        break;
      case "no":
        said.add("unmet");
        break;
      case "hasNone":
      case "not":
        if (words.length === 1 && text.length <= 2) hinted.add("unmet");
        break;
      default:
        break;
    }
  });
  return only(said, true) ?? (said.size === 0 ? only(hinted, false) : null);
}

function only(verdicts: ReadonlySet<Verdict>, sure: boolean): VerdictReading | null {
  const [verdict, other] = verdicts;
  return verdict === undefined || other !== undefined ? null : { verdict, sure };
}

/** A share of a fault that is measured: 大班额班级比例低于. */
const SHARE = /^[^,、;。]{0,4}(?:率|比例|占比|数|量|额|校|班)?$/;

/** Whether a word is measured and compared by another: 大班额比例低于, 辍学率高于; not 存在短板,低于. */
function isMeasured(text: string, { end }: Word, { senses: [sense], start }: Word): boolean {
  return (
    (sense === "less" || sense === "more") && end <= start && SHARE.test(text.slice(end, start))
  );
}

/** Whether less is better of what a word names: a fault, or what is measured of one. */
function isBurden({ senses }: Word): boolean {
  return senses.includes("bad") || senses.includes("burden");
}

/** Whether an odd number of negations stands before a word, near enough to be about it. */
function isDenied(words: readonly Word[], at: number): boolean {
  let denied = false;
  let start = words[at]?.start ?? 0;
  for (let k = at - 1; k >= 0; k--) {
    const word = words[k];
    if (word === undefined || start - word.end > LONGEST_REACH) break;
    const [sense] = word.senses;
    if (sense === "not" || sense === "hasNone") denied = !denied;
    else if (sense !== "exists" && sense !== "partly" && sense !== "has" && sense !== "benchmark")
      break;
    start = word.start;
  }
  return denied;
}

function isPartly(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before?.senses[0] === "partly" && (words[at]?.start ?? 0) - before.end <= 2;
}

/** 达到85% speaks of a figure; whether that is good the words do not say. */
function isBeforeFigure(text: string, { word, end }: Word): boolean {
  return (word === "达到" || word === "达") && /^[\d≥>]/.test(text.slice(end));
}
