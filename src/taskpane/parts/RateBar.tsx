interface Props {
  /** 0…1; nothing is drawn for null. */
  rate: number | null;
  /** A rate that is to be reached, drawn as a line across; null for none. */
  line?: number | null;
}

/** A rate as a bar whose full length is 100 %. The figure beside it says it in digits. */
export function RateBar({ rate, line = null }: Props) {
  return (
    <span className="edu-bar" aria-hidden="true">
      {rate !== null && <span style={{ width: `${Math.min(Math.max(rate, 0), 1) * 100}%` }} />}
      {line !== null && <i style={{ left: `${line * 100}%` }} />}
    </span>
  );
}
