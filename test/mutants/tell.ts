import { EQUIVALENT } from "./equivalent";
import type { Place } from "./places";
import type { State, Verdict } from "./state";

/** The score by room and what was not killed, in Markdown. */
export function tell({ drawn, verdicts }: State, places: readonly Place[]): string {
  const rooms = [...new Set(places.map(roomOf))];
  const of = (room: string) => drawn.sample.filter((place) => roomOf(place) === room);
  const lines = [
    "| room | places | drawn | tried | killed | endless | equivalent | left | score |",
    "|---|---|---|---|---|---|---|---|---|",
    ...rooms.map((room) =>
      row(room, places.filter((place) => roomOf(place) === room).length, of(room), verdicts)
    ),
    row("all", places.length, drawn.sample, verdicts),
    "",
    ...drawn.sample
      .filter(({ id }) => isLeft(verdicts[id]))
      .map((place) => describe(place, verdicts[place.id])),
  ];
  return `${lines.join("\n")}\n`;
}

const roomOf = ({ file }: Place) => file.split("/")[1] ?? "";
const isKilled = (verdict: Verdict | undefined) =>
  verdict?.outcome === "killed" || verdict?.outcome === "time";
const isLeft = (verdict: Verdict | undefined) => verdict !== undefined && !isKilled(verdict);

function row(
  name: string,
  places: number,
  drawn: readonly Place[],
  verdicts: State["verdicts"]
): string {
  const tried = drawn.filter(({ id }) => verdicts[id] !== undefined);
  const count = (outcome: string) =>
    tried.filter(({ id }) => verdicts[id]?.outcome === outcome).length;
  const left = tried.filter(({ id }) => isLeft(verdicts[id]));
  const equivalent = left.filter(({ id }) => EQUIVALENT.has(id)).length;
  const killed = count("killed") + count("time");
  const asked = tried.length - equivalent;
  const score = asked === 0 ? "—" : `${((100 * killed) / asked).toFixed(1)} %`;
  const cells = [name, places, drawn.length, tried.length, count("killed"), count("time")];
  return `| ${[...cells, equivalent, left.length - equivalent, score].join(" | ")} |`;
}

function describe(place: Place, verdict: Verdict | undefined): string {
  const { id, file, line, name, before, after } = place;
  const short = (text: string) => text.replaceAll(/\s+/gu, " ").slice(0, 120);
  const why = EQUIVALENT.get(id);
  const what = why === undefined ? (verdict?.outcome ?? "") : `equivalent: ${why}`;
  return `- ${id} ${file}:${line} ${name}: \`${short(before)}\` → \`${short(after)}\` (${what})`;
}
