/** A rate 0…1 as a bar whose full length is 100 %; nothing is drawn for null. The figure beside it says it in digits. */
export function RateBar({ rate }: { rate: number | null }) {
  return (
    <span className="edu-bar" aria-hidden="true">
      {rate !== null && <span style={{ width: `${Math.min(Math.max(rate, 0), 1) * 100}%` }} />}
    </span>
  );
}
