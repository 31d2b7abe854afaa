import type { Fault } from "../cell/fault";
import { actualBehindGap } from "../measure/actualBehindGap";
import { gap } from "../measure/gap";
import { gapBehindGrowth } from "../measure/gapBehindGrowth";
import { baseYearActual } from "../measure/baseYearActual";
import { growth } from "../measure/growth";
import { needOfGap } from "../measure/needOfGap";
import { isFault } from "../cell/fault";
import type { WrittenMeasure } from "./writtenMeasure";

/** What of a table a formula may start from. */
export type Input = "target" | "actual" | "growth" | "gap" | "students";

/** One way to compute a measure from figures of a row, as a formula and in itself. */
export interface Way {
  inputs: readonly Input[];
  /** `at` gives the argument of an input; `reversed` says that the gap is printed as a positive shortfall. */
  formula(at: (input: Input) => string, reversed: boolean): string;
  /** Figures in the order of the inputs, in the model's units and signs. */
  value(...figures: number[]): number | Fault;
}

const ACTUAL_OF_GROWTH = (at: (input: Input) => string) =>
  `EDU.ACTUAL(${at("target")},${at("growth")})`;

/**
 * The ways to each measure, in the order in which the review derives it, never from itself. The functions in the formulas
 * are those that `value` calls, so that both give the same to the last digit.
 */
export const FUNDING_WAYS: Readonly<Record<WrittenMeasure, readonly Way[]>> = {
  gap: [
    {
      inputs: ["actual", "target"],
      formula: (at) => `EDU.GAP(${at("actual")},${at("target")})`,
      value: (actual = 0, target = 0) => gap(actual, target),
    },
    {
      inputs: ["growth", "target"],
      formula: (at) => `EDU.GAP(${ACTUAL_OF_GROWTH(at)},${at("target")})`,
      value: (rate = 0, target = 0) => gapBehindGrowth(target, rate),
    },
  ],
  growth: [
    {
      inputs: ["actual", "target"],
      formula: (at) => `EDU.GROWTH(${at("actual")},${at("target")})`,
      value: (actual = 0, target = 0) => growth(actual, target),
    },
    {
      inputs: ["gap", "target"],
      // Target + gap: EDU functions alone keep blanks blank and read texts.
      formula: (at, reversed) => {
        const shortfall = reversed ? at("gap") : `EDU.GAP(0,${at("gap")})`;
        return `EDU.GROWTH(EDU.GAP(${at("target")},${shortfall}),${at("target")})`;
      },
      value: (difference = 0, target = 0) => growth(actualBehindGap(target, difference), target),
    },
  ],
  need: [
    {
      inputs: ["gap", "students"],
      formula: (at, reversed) =>
        reversed
          ? `EDU.NEED(0,${at("gap")},${at("students")})`
          : `EDU.NEED(${at("gap")},0,${at("students")})`,
      value: (difference = 0, students = 0) => needOfGap(difference, students),
    },
    {
      inputs: ["actual", "target", "students"],
      formula: (at) => `EDU.NEED(${at("actual")},${at("target")},${at("students")})`,
      value: (actual = 0, target = 0, students = 0) => needOfGap(gap(actual, target), students),
    },
    {
      inputs: ["growth", "target", "students"],
      formula: (at) => `EDU.NEED(${ACTUAL_OF_GROWTH(at)},${at("target")},${at("students")})`,
      value: (rate = 0, target = 0, students = 0) => {
        const actual = baseYearActual(target, rate);
        return isFault(actual) ? actual : needOfGap(gap(actual, target), students);
      },
    },
  ],
};
