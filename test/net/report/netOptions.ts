import { parseArgs } from "node:util";
import { NET_KINDS, type NetKind } from "../expect/drawn";

export interface NetOptions {
  kind: NetKind | null;
  count: number;
  seed: number;
  /** Seed and index of workbooks to show as text. */
  show: [seed: number, index: number][];
  /** Folder for workbooks as files; null for none. */
  xlsx: string | null;
  baseline: boolean;
}

/** The options of a call; throws with a line that says what is wrong. */
export function netOptions(args: string[]): NetOptions {
  const { values } = parseArgs({
    args,
    options: {
      kind: { type: "string" },
      count: { type: "string", default: "1000" },
      seed: { type: "string", default: "1" },
      show: { type: "string", multiple: true, default: [] },
      xlsx: { type: "string" },
      baseline: { type: "boolean", default: false },
    },
  });
  const kind = NET_KINDS.find((each) => each === values.kind) ?? null;
  if (values.kind !== undefined && kind === null)
    throw new Error(`--kind is one of ${NET_KINDS.join(", ")}`);
  return {
    kind,
    count: whole(values.count, "--count"),
    seed: whole(values.seed, "--seed"),
    show: values.show
      .flatMap((ids) => ids.split(","))
      .map((id): [number, number] => {
        const [seed = "", index = ""] = id.split(":");
        return [whole(seed, "--show"), whole(index, "--show")];
      }),
    xlsx: values.xlsx ?? null,
    baseline: values.baseline,
  };
}

function whole(text: string, option: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`${option} ${text} is not a whole number`);
  return Number(text);
}
