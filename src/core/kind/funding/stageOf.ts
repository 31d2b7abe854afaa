import { normalForm } from "../../cell/normalForm";
import { fundingWords } from "./rolesInWords";
import { withoutNumber } from "./withoutNumber";

/**
 * The stage that a heading names, without number, unit and measure: 一、普通小学 → 普通小学, 普通高中生均经费（元） →
 * 普通高中; any words that say nothing of money name a stage too. '' for a heading of measures and years alone.
 */
export function stageOf(heading: string): string {
  const bare = withoutNumber(heading)
    .replace(/[(（][^()（）]*[)）]/g, "")
    .trim();
  const pieces = piecesOf(bare);
  const names = ({ text, stage, filler, says }: Piece) =>
    stage || (!filler && !says && /[^\d\s\p{P}]/u.test(text));
  const says = pieces.some((piece) => piece.says);
  const first = pieces.findIndex(says ? ({ stage }) => stage : names);
  if (first < 0) return "";
  const rest = pieces.slice(first);
  const end = rest.findIndex((piece) => piece.says);
  const own = end < 0 ? rest : rest.slice(0, end);
  const last = own.reduce((at, piece, k) => (names(piece) ? k : at), 0);
  return first === 0 && last === pieces.length - 1
    ? bare
    : own
        .slice(0, last + 1)
        .map(({ text }) => text)
        .join("");
}

/** The stage that a heading begins with, a year or 生均 before it apart; '' where it stands elsewhere: a remark. */
export function leadingStage(heading: string): string {
  for (const { text, stage, filler, perHead } of piecesOf(heading)) {
    if (stage) return text;
    if (!filler && !perHead && /[^\d\s]/.test(text)) return "";
  }
  return "";
}

interface Piece {
  text: string;
  /** Names a stage, with what stands beside it: 农村小学. */
  stage: boolean;
  /** Says what a column holds. */
  says: boolean;
  perHead: boolean;
  filler: boolean;
}

/** A heading in pieces: words that say what a column holds, fillers, and what stands between them. */
function piecesOf(heading: string): Piece[] {
  const key = normalForm(heading);
  const pieces: Piece[] = [];
  let open: Piece | null = null;
  let end = 0;
  const between = (text: string, stage: boolean) => {
    if (text === "") return;
    if (open === null)
      pieces.push((open = { text, stage, says: false, perHead: false, filler: false }));
    else {
      open.text += text;
      open.stage ||= stage;
    }
  };
  for (const { word, senses, start, end: behind } of fundingWords.read(key)) {
    between(key.slice(end, start).replace(/^\d+$/, ""), false);
    end = behind;
    if (senses.includes("stage")) between(word, true);
    else {
      open = null;
      const filler = senses.includes("filler");
      pieces.push({
        text: word,
        stage: false,
        says: !filler,
        perHead: senses.includes("perHead"),
        filler,
      });
    }
  }
  between(key.slice(end).replace(/^\d+$/, ""), false);
  return pieces;
}
