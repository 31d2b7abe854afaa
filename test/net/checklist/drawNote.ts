import type { Draw } from "../draw/draw";
import { BLANK_NOTES } from "../words/blankNotes";
import { GRADE_NOTES } from "../words/gradeNotes";
import { NOTE_PAIRS } from "../words/notePairs";
import { OTHER_NOTES } from "../words/otherNotes";
import { UNREADABLE_PAIRS } from "../words/unreadableNotes";
import { WORD_GRADE_NOTES } from "../words/wordGradeNotes";
import type { MarkSet } from "./markSet";
import type { Note } from "./note";

/** What a note says, before it is set on the page. */
interface Sentence {
  text: string;
  wording: Note["wording"];
  met: number;
  names: string[];
  /** Mark and meaning, where the sentence falls apart into such pairs. */
  pairs: [string, string][];
}

/** A note on the marks, or none where the marks explain themselves; other notes may stand around it. */
export function drawNote(draw: Draw, set: MarkSet): Note {
  if (set.wording === "words" || (set.alone && draw.chance(0.45))) return otherOnly(draw, set);
  const sentence = drawSentence(draw, set);
  const place = draw.weighted<Note["place"]>([
    [10, "below"],
    [3, "above"],
    [2, "title"],
    [sentence.pairs.length > 0 ? 1.5 : 0, "cells"],
    [0.7, "beside"],
  ]);
  const prefix = draw.pick(["注：", "注:", "备注：", "说明：", "图例：", "★", "注： ", ""]);
  const said = { wording: sentence.wording, met: sentence.met, names: sentence.names };
  if (place === "cells") return { ...said, place, lines: [], cells: sentence.pairs, inline: "" };
  if (place === "title") {
    const inline = draw.pick(["（{}）", "({})"]).replace("{}", () => sentence.text);
    return { ...said, place, lines: [], cells: [], inline };
  }
  return { ...said, place, lines: noteLines(draw, prefix, sentence.text), cells: [], inline: "" };
}

function otherOnly(draw: Draw, set: MarkSet): Note {
  const lines = draw.chance(0.3) ? [`注：${draw.pick(OTHER_NOTES)}`] : [];
  const place = lines.length > 0 ? "below" : "none";
  return { lines, cells: [], inline: "", place, wording: "none", met: set.met, names: [] };
}

function noteLines(draw: Draw, prefix: string, text: string): string[] {
  const sentence = `${text}${draw.pick(["。", "。", "", "；"])}`;
  const others = draw.sample(
    OTHER_NOTES,
    draw.weighted([
      [6, 0],
      [3, 1],
      [1, 2],
    ])
  );
  if (others.length === 0) return [`${prefix}${sentence}`];
  const head = prefix === "" || prefix === "★" ? "注：" : prefix;
  const all = draw.shuffle([sentence, ...others]).map((line, k) => `${k + 1}.${line}`);
  if (draw.chance(0.3)) return [`${head}${all.join(draw.pick(["", " ", "\n"]))}`];
  return all.map((line, k) => (k === 0 ? `${head}${line}` : line));
}

function drawSentence(draw: Draw, set: MarkSet): Sentence {
  if (set.wording === "blank") return blankSentence(draw, set);
  if (set.grades.length > 2 && set.wording !== "signs") return gradeSentence(draw, set);
  if (set.wording === "signs" && set.grades.length === 2 && draw.chance(0.03))
    return unreadable(draw, set);
  const kinds = ["plain", "plain", "trap", "problem"] as const;
  const kind = set.wording === "problems" ? "problem" : draw.pick(kinds);
  const pair = draw.pick(NOTE_PAIRS.filter((each) => each.kind === kind));
  const [good = "", ...bad] = set.grades.map(({ shown }) => shown);
  const meanings: [string, string][] = [[good, pair.good]];
  if (bad.length === 2) meanings.push([bad[0] ?? "", "低于全省平均水平"], [bad[1] ?? "", "不得分"]);
  else meanings.push([bad[0] ?? "", pair.bad]);
  const first = meanings[0];
  if (bad.length === 2 && first) first[1] = "达到或高于全省平均水平";
  const named = set.alone && kind === "plain" && draw.chance(0.12) ? meanings.slice(1) : meanings;
  const ordered = draw.chance(0.8) ? named : [...named].reverse();
  return {
    text: spoken(draw, ordered),
    wording: bad.length === 2 ? "trap" : kind,
    met: 1,
    names: named.map(([mark]) => mark),
    pairs: ordered,
  };
}

function unreadable(draw: Draw, set: MarkSet): Sentence {
  const words = draw.pick(UNREADABLE_PAIRS);
  const pairs = set.grades.map(({ shown }, k): [string, string] => [shown, words[k] ?? ""]);
  return {
    text: spoken(draw, pairs),
    wording: "unreadable",
    met: 1,
    names: pairs.map(([mark]) => mark),
    pairs,
  };
}

/** "√"表示达标，"×"表示未达标 in one of its many spellings. */
function spoken(draw: Draw, pairs: readonly [string, string][]): string {
  const quote = quoting(draw);
  const bare = quote("x") === "x";
  const signs = pairs.every(([mark]) => mark !== "-" && mark !== "—");
  const link = draw.weighted([
    [5, "表示"],
    [4, "为"],
    [2, "代表"],
    [1, "即"],
    [1, "："],
    [signs ? 1 : 0, "="],
    [signs ? 1 : 0, "-"],
    [bare && signs ? 1 : 0, " "],
  ]);
  const joint = link === " " ? "   " : draw.pick(["，", "，", "；", ",", "、", " "]);
  return pairs.map(([mark, meaning]) => `${quote(mark)}${link}${meaning}`).join(joint);
}

function quoting(draw: Draw): (mark: string) => string {
  const [before, after] = draw.pick<[string, string]>([
    ["“", "”"],
    ["“", "”"],
    ['"', '"'],
    ["", ""],
    ["", ""],
    ["「", "」"],
    ["‘", "’"],
  ]);
  return (mark) => `${before}${mark}${after}`;
}

function gradeSentence(draw: Draw, set: MarkSet): Sentence {
  const shown = set.grades.map((grade) => grade.shown);
  const quote = quoting(draw);
  const fill = (template: string): string =>
    template.replace(/\{(\d)\}/g, (_, digit: string) => quote(shown[Number(digit) - 1] ?? ""));
  if (set.wording === "wordGrades") {
    const graded = shown.every((word) => word.endsWith("达标") || word.endsWith("合格"));
    const { template, met } = draw.pick(
      WORD_GRADE_NOTES.filter(({ grades }) => graded || grades !== true)
    );
    const names = shown.filter((_, k) => template.includes(`{${k + 1}}`));
    return { text: fill(template), wording: "trap", met, names, pairs: [] };
  }
  const note = draw.pick(
    GRADE_NOTES.filter(
      ({ grades, template }) =>
        grades === shown.length && (set.wording === "ranked" || !template.includes("以上"))
    )
  );
  return { text: fill(note.template), wording: note.kind, met: note.met, names: shown, pairs: [] };
}

function blankSentence(draw: Draw, set: MarkSet): Sentence {
  const blank = set.grades[0]?.shown === "" ? "met" : "unmet";
  const mark = set.grades.map(({ shown }) => shown).find((shown) => shown !== "") ?? "";
  const note = draw.pick(BLANK_NOTES.filter((each) => each.blank === blank));
  const quote = quoting(draw);
  const text = note.template.replace("{m}", () => quote(mark));
  // 空白为未达标 says nothing of √, and 未打√的 only that it is written.
  const named = note.template.includes("{m}") && !note.template.startsWith("未打");
  return { text, wording: note.kind, met: 1, names: named ? [mark] : [], pairs: [] };
}
