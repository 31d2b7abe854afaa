import { normalForm } from "../../cell/normalForm";
import { Lexicon } from "../../lexicon/lexicon";
import { PLANS, type PlanSense } from "../../lexicon/zh/plans";
import { SUBJECTS, type SubjectSense } from "../../lexicon/zh/subjects";
import { regionKind } from "../../region/regionKind";
import type { LanePair } from "./lanePairs";

/** What speaks for a table being one of education targets. */
export interface TargetEvidence {
  /** Sheet name, title, captions and headings. */
  texts: readonly string[];
  names: readonly string[];
  by: LanePair["by"];
  /** A lane or heading says 约束性 or 预期性. */
  binding: boolean;
  /** The indicators are regions or have regions under them, with a line that adds up the others. */
  addsUp: boolean;
  /** The indicators run across. */
  transposed: boolean;
  /** Number of lanes of verdicts (是否达标). */
  verdicts: number;
  /** Share of the indicators with a target that is a figure, 0…1. */
  judged: number;
}

/** Share of the indicators that must have a figure for their target. */
const LEAST_JUDGED = 0.25;

const subjects = new Lexicon<SubjectSense | PlanSense>(SUBJECTS, PLANS);

/** Why a table is none of education targets, and whether it looks like one all the same. */
export interface Doubt {
  /** A clause in Chinese. */
  clause: string;
  likely: boolean;
}

/**
 * Why the evidence does not suffice; null when it does: indicators of education, not places or people, with targets so called
 * or years of a plan. Regions whose figures are added up are statistics. Head counts by year are none.
 */
export function doubtOf(evidence: TargetEvidence): Doubt | null {
  const { names, by, binding } = evidence;
  const says = (text: string, ...senses: readonly (SubjectSense | PlanSense)[]) =>
    subjects.has(normalForm(text), ...senses);
  const around = (...senses: readonly (SubjectSense | PlanSense)[]) =>
    evidence.texts.some((text) => says(text, ...senses));
  const no = (clause: string) => ({ clause, likely: false });
  const maybe = (clause: string) => ({ clause, likely: true });
  if (evidence.addsUp) return no("各地的数加得出合计，是统计表");
  if (evidence.verdicts > 1) return no("各地各有是否达标的结论，是达标情况表");
  if (!binding && around("trade")) return no("像是教育以外的业务指标");
  const places = names.filter((name) => regionKind(name.split(" ")[0] ?? "") !== null).length;
  const about = names.filter((name) => says(name, "schooling")).length;
  const inTitle = around("schooling");
  const education =
    about * 3 >= names.length ||
    (inTitle && (places * 2 <= names.length || by === "named" || by === "years"));
  if (!education) return no("看不出是教育方面的指标");
  if (names.length === 1 && about === 0) return no("只有一行，不像教育指标");
  if (evidence.judged < LEAST_JUDGED) return maybe("目标大多不是数，不能比较");
  if (binding || by === "named") return null;
  if (places > 0 && by !== "years") return maybe("各行是地区，表头没有写明目标");
  if (by === "planned")
    return around("plan", "list") ? null : maybe("表头只有计划，没有写明是目标");
  return evidence.transposed && by === "assumed" ? maybe("只有年份，没有写明哪一年是目标") : null;
}
