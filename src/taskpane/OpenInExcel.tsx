import { useFrameStrings } from "./frameStrings";

/** What a visitor sees who opens the page in a browser instead of in Excel. */
export function OpenInExcel() {
  const { outside, title } = useFrameStrings();
  return (
    <main className="edu-pane">
      <h1>{title}</h1>
      <section className="edu-card" aria-label={outside.title}>
        <h2>{outside.title}</h2>
        <p>{outside.body}</p>
        <ol>
          {outside.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="edu-note">{outside.offline}</p>
      </section>
    </main>
  );
}
