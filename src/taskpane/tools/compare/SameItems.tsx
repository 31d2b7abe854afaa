import type { Comparison, ItemRef } from "../../../core/compare/comparison";
import { useToolStrings } from "../../useToolStrings";

/** What was taken as the same indicator or region though it reads otherwise, and what only one date has; nothing when all is alike. */
export function SameItems({ comparison }: { comparison: Comparison }) {
  const { compare } = useToolStrings();
  const joined = (side: readonly ItemRef[]) => side.map(({ name }) => name).join("；");
  const lines = [
    ...comparison.items.flatMap(({ before, after, how, figuresDiffer }) =>
      how === "same"
        ? []
        : [
            {
              said: `${compare.hows[how]}${figuresDiffer ? `；${compare.figures}` : ""}`,
              names: compare.move(joined(before), joined(after)),
            },
          ]
    ),
    ...[...comparison.dropped.map(({ name }) => name), ...comparison.regionsOnlyBefore].map(
      (names) => ({ said: compare.dropped, names })
    ),
    ...[...comparison.added.map(({ name }) => name), ...comparison.regionsOnlyAfter].map(
      (names) => ({ said: compare.added, names })
    ),
  ];
  if (lines.length === 0) return null;
  return (
    <details className="edu-explain">
      <summary>{`${compare.matched}（${lines.length}）`}</summary>
      <ul>
        {lines.map(({ said, names }) => (
          <li key={`${said} ${names}`}>
            {names}
            <span className="edu-path">{said}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
