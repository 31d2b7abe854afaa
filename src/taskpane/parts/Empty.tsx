/** What a view says when there is nothing for it to show. */
export function Empty({ text }: { text: string }) {
  return <p className="edu-empty">{text}</p>;
}
