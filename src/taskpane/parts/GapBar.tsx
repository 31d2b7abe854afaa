interface Props {
  /** Signed amount; null draws the axis alone. */
  gap: number | null;
  /** Least and greatest amount of all bars that stand together; their axis is the same. */
  least: number;
  greatest: number;
}

/** A bar that diverges from the benchmark: a shortfall to the left, a surplus to the right. */
export function GapBar({ gap, least, greatest }: Props) {
  const low = Math.min(least, 0);
  const span = Math.max(greatest, 0) - low || 1;
  const zero = (-low / span) * 100;
  const length = (Math.abs(gap ?? 0) / span) * 100;
  const side =
    (gap ?? 0) < 0
      ? { right: `${100 - zero}%`, width: `${length}%` }
      : { left: `${zero}%`, width: `${length}%` };
  return (
    <span className="edu-gap" aria-hidden="true">
      <span className={(gap ?? 0) < 0 ? "edu-short" : "edu-over"} style={side} />
      <span className="edu-axis" style={{ left: `${zero}%` }} />
    </span>
  );
}
