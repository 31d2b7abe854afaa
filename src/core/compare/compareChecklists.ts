import { areaAddress } from "../area/address";
import { rankRegions } from "../kind/checklist/rankRegions";
import { uncountedMarks } from "../kind/checklist/uncountedMarks";
import { assessChecklist } from "../kind/checklist/assess";
import type { ChecklistModel } from "../kind/checklist/model";
import type { Change, ComparedItem, Comparison, ItemRef, RegionMove, Standing } from "./comparison";
import { itemName } from "./itemName";
import { markAt, statusOfParts } from "./markAt";
import { matchItems, type ItemPair } from "./matchItems";
import { matchRegions, type RegionPair } from "../region/matchRegions";

/**
 * What changed between two dates of one checklist: which indicators became met, fell back or are still unmet in each
 * region, the moves of rate and rank, and what was not matched on either side. Orders, orientation and names of sheets do
 * not matter. Tables that share nothing give no items and no regions.
 */
export function compareChecklists(before: ChecklistModel, after: ChecklistModel): Comparison {
  const items = matchItems(before.indicators, after.indicators);
  const regions = matchRegions(namesOf(before), namesOf(after));
  const standings = {
    before: standingsOf(
      before,
      regions.pairs.map((pair) => pair.before)
    ),
    after: standingsOf(
      after,
      regions.pairs.map((pair) => pair.after)
    ),
  };
  return {
    before: tableOf(before),
    after: tableOf(after),
    items: items.pairs.map((pair) => comparedItem(pair, before, after)),
    dropped: items.onlyBefore.map((k) => itemRef(before, k)),
    added: items.onlyAfter.map((k) => itemRef(after, k)),
    regions: regions.pairs.map((pair) => ({
      ...movesOf(pair, items.pairs, before, after),
      before: standings.before.get(pair.before) ?? NO_STANDING,
      after: standings.after.get(pair.after) ?? NO_STANDING,
    })),
    regionsOnlyBefore: regions.onlyBefore.map((k) => before.regions[k]?.name ?? ""),
    regionsOnlyAfter: regions.onlyAfter.map((k) => after.regions[k]?.name ?? ""),
  };
}

const NO_STANDING: Standing = {
  met: 0,
  unmet: 0,
  zero: 0,
  rate: null,
  uncounted: 0,
  rank: null,
  tied: false,
};

function namesOf({ regions }: ChecklistModel): string[] {
  return regions.map(({ name }) => name);
}

function tableOf({ sheet, title, area }: ChecklistModel) {
  return { sheet, title, range: areaAddress(area) };
}

/** Standing of each of these regions among them, by place in the model. */
function standingsOf(model: ChecklistModel, regions: readonly number[]): Map<number, Standing> {
  const assessed = assessChecklist(model);
  const left = uncountedMarks(model);
  const places = new Map(regions.flatMap((k) => (assessed[k] ? [[assessed[k], k] as const] : [])));
  return new Map(
    rankRegions([...places.keys()]).map(({ region, rank, tied }) => {
      const { met, unmet, zero, rate } = region;
      const place = places.get(region) ?? -1;
      const uncounted = left[place]?.length ?? 0;
      return [place, { met, unmet, zero, rate, uncounted, rank, tied }];
    })
  );
}

function comparedItem(pair: ItemPair, before: ChecklistModel, after: ChecklistModel): ComparedItem {
  const item = {
    before: pair.before.map((k) => itemRef(before, k)),
    after: pair.after.map((k) => itemRef(after, k)),
    how: pair.how,
  };
  const figures = (side: readonly ItemRef[]) =>
    side
      .map(
        ({ name }) =>
          itemName(name)
            .words.match(/\d+(?:\.\d+)?%?/g)
            ?.join(" ") ?? ""
      )
      .join();
  return {
    ...item,
    figuresDiffer: pair.how === "reworded" && figures(item.before) !== figures(item.after),
  };
}

function itemRef(model: ChecklistModel, k: number): ItemRef {
  const { name = "", path = [] } = model.indicators[k] ?? {};
  return { name, path, cell: markAt(model, k, 0).cell };
}

function movesOf(
  pair: RegionPair,
  items: readonly ItemPair[],
  before: ChecklistModel,
  after: ChecklistModel
): Omit<RegionMove, "before" | "after"> {
  const moves: Omit<RegionMove, "before" | "after"> = {
    name: after.regions[pair.after]?.name ?? "",
    nameBefore: before.regions[pair.before]?.name ?? "",
    how: pair.how,
    alike: { counted: 0, metBefore: 0, metAfter: 0 },
    becameMet: [],
    fellBack: [],
    stillUnmet: [],
    notCompared: [],
  };
  items.forEach((one, item) => {
    const was = one.before.map((k) => markAt(before, k, pair.before));
    const is = one.after.map((k) => markAt(after, k, pair.after));
    const change: Change = {
      item,
      from: statusOfParts(was),
      to: statusOfParts(is),
      before: was,
      after: is,
    };
    if (!counts(change.from) || !counts(change.to)) {
      if (change.from !== "excluded" || change.to !== "excluded") moves.notCompared.push(change);
      return;
    }
    moves.alike.counted++;
    if (change.from === "met") moves.alike.metBefore++;
    if (change.to === "met") moves.alike.metAfter++;
    if (change.from === "met" && change.to === "met") return;
    if (change.to === "met") moves.becameMet.push(change);
    else if (change.from === "met") moves.fellBack.push(change);
    else moves.stillUnmet.push(change);
  });
  return moves;
}

function counts(status: Change["from"]): boolean {
  return status === "met" || status === "unmet" || status === "zero";
}
