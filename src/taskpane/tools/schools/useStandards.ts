import { useMemo } from "react";
import { balancedDevelopment2017 } from "../../../core/standard/balancedDevelopment2017";
import type { ResourceStandards } from "../../../core/standard/resourceStandards";
import type { SchoolLevel } from "../../../core/standard/schoolLevel";
import { useKept } from "../../parts/useKept";
import { readThreshold } from "./readThreshold";
import { standardKey } from "./standardKey";

/** The standards in use and the way to change them. */
export interface OwnStandards {
  standards: ResourceStandards;
  /** What the user typed, by `standardKey`; a field that was left alone is absent. */
  typed: ReadonlyMap<string, string>;
  type: (key: string, text: string) => void;
  reset: () => void;
}

/** The national standards with what the user typed over them while the pane is open; a text that is no number over 0 changes nothing. */
export function useStandards(): OwnStandards {
  const [kept, setKept] = useKept<string>("standards", "");
  const typed = useMemo(() => fromText(kept), [kept]);
  const standards = useMemo(() => withTyped(balancedDevelopment2017, typed), [typed]);
  return {
    standards,
    typed,
    type: (key, text) => setKept(toText(new Map(typed).set(key, text))),
    reset: () => setKept(""),
  };
}

function withTyped(base: ResourceStandards, typed: ReadonlyMap<string, string>): ResourceStandards {
  const over = (key: string, value: number) => readThreshold(typed.get(key) ?? "") ?? value;
  const both = (keyOf: (level: SchoolLevel) => string, values: Record<SchoolLevel, number>) => ({
    小学: over(keyOf("小学"), values.小学),
    初中: over(keyOf("初中"), values.初中),
  });
  return {
    ...base,
    cvLimit: both((level) => standardKey("cv", level), base.cvLimit),
    resources: base.resources.map((one) => ({
      ...one,
      threshold: both((level) => standardKey(one.id, level), one.threshold),
    })),
  };
}

function toText(typed: ReadonlyMap<string, string>): string {
  return [...typed].map((entry) => entry.join("\t")).join("\n");
}

function fromText(text: string): Map<string, string> {
  const entries = text === "" ? [] : text.split("\n");
  return new Map(
    entries.map((entry): [string, string] => {
      const [key = "", value = ""] = entry.split("\t");
      return [key, value];
    })
  );
}
