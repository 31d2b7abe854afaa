import { normalForm } from "../../cell/normalForm";
import { cellAddress } from "../../area/address";
import type { Finding } from "../../finding/checkReport";
import type { ChecklistModel } from "./model";

/** Address of a body cell, by indices of indicator and region. */
export function bodyAddress(model: ChecklistModel, indicator: number, region: number): string {
  const line = model.indicators[indicator]?.line ?? 0;
  const lane = model.regions[region]?.lane ?? 0;
  return model.transposed ? cellAddress(lane, line) : cellAddress(line, lane);
}

/**
 * Findings on the marks themselves: blanks, and marks that neither the notes nor convention explain. A region
 * without any mark at all is one finding, at its first cell. A mark that the notes explain in two ways is one
 * finding, at the note. Excluded indicators are passed over.
 */
export function auditMarks(model: ChecklistModel, shown: (cell: string) => string): Finding[] {
  const findings: Finding[] = model.contradictions.map(({ mark, cell }) => ({
    rule: "unknown-mark",
    cell,
    printed: mark,
    computed: null,
    message: `${cell} 的说明对“${mark}”给出了两种相反的含义，凡标“${mark}”的都没有计入。请改正说明后重新检查。`,
  }));
  findings.push(
    ...model.unread.map(({ mark, cell }): Finding => ({
      rule: "unknown-mark",
      cell,
      printed: mark,
      computed: null,
      message: `表注（${cell}）对“${mark}”的说明看不出是达标还是未达标，凡标“${mark}”的都没有计入。请改写说明（如“${mark}”表示达标），或指定它的含义。`,
    }))
  );
  const contradictory = new Set([...model.contradictions, ...model.unread].map(({ mark }) => mark));
  if (model.body.count().every(({ unsure }) => unsure === 0)) return findings;
  model.regions.forEach((region, r) => {
    const column = model.indicators.map((_indicator, k) => model.body.at(k, r));
    const counted = column.filter((_cell, k) => model.indicators[k]?.excluded === false);
    const first = model.indicators.findIndex(({ excluded }) => !excluded);
    if (
      model.blanks === "missing" &&
      counted.length > 1 &&
      counted.every((cell) => cell === "blank")
    ) {
      const cell = bodyAddress(model, first, r);
      findings.push({
        rule: "blank-mark",
        cell,
        printed: null,
        computed: null,
        message: `${region.name}从 ${cell} 起整${model.transposed ? "行" : "列"}没有标记，未计算达成度。`,
      });
      return;
    }
    column.forEach((kind, k) => {
      const cell = bodyAddress(model, k, r);
      const name = model.indicators[k]?.name ?? "";
      if (kind === "blank" && model.blanks === "missing")
        findings.push({
          rule: "blank-mark",
          cell,
          printed: null,
          computed: null,
          message: `${region.name}“${shorten(name)}”（${cell}）没有标记，未计入达成度。请补填。`,
        });
      if (kind !== "unknown" || contradictory.has(normalForm(shown(cell)))) return;
      findings.push({
        rule: "unknown-mark",
        cell,
        printed: shown(cell),
        computed: null,
        message: `${region.name}“${shorten(name)}”（${cell}）的“${shown(cell)}”没有已知含义，未计入达成度。请改用表注说明的标记，或在表注中说明。`,
      });
    });
  });
  return findings;
}

/** A long indicator name cut for a sentence. */
export function shorten(name: string): string {
  return name.length <= 24 ? name : `${name.slice(0, 23)}…`;
}
