import { unzipSync, zipSync } from "fflate";

/** Numbers from 0 up to 1, the same for the same seed. */
export type Random = () => number;

/** One way to damage a workbook; `checked` where the container's own checksums must find it. */
export interface Mutation {
  name: string;
  isChecked: boolean;
  apply: (bytes: Uint8Array, random: Random) => Uint8Array;
}

/** Damage to the container, as disks and networks do it, and to the parts inside, as programs and people do it. */
export const mutations: readonly Mutation[] = [
  { name: "bytes of the file changed", isChecked: true, apply: changed },
  {
    name: "file cut off",
    isChecked: true,
    apply: (bytes, random) => bytes.slice(0, below(bytes.length, random)),
  },
  { name: "bytes of the file lost", isChecked: true, apply: lost },
  {
    name: "a part missing",
    isChecked: false,
    apply: (bytes, random) =>
      withPart(bytes, random, (parts, name) => {
        delete parts[name];
      }),
  },
  { name: "bytes of a part changed", isChecked: false, apply: inPart(changed) },
  {
    name: "a part cut off",
    isChecked: false,
    apply: inPart((part, random) => part.slice(0, below(part.length, random))),
  },
  { name: "bytes of a part lost", isChecked: false, apply: inPart(lost) },
  { name: "bytes of a part doubled", isChecked: false, apply: inPart(doubled) },
];

function below(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}

function changed(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  for (let count = 1 + below(4, random); count > 0; count--)
    copy[below(copy.length, random)] = below(256, random);
  return copy;
}

function lost(bytes: Uint8Array, random: Random): Uint8Array {
  const at = below(bytes.length, random);
  return join(bytes.subarray(0, at), bytes.subarray(at + 1 + below(40, random)));
}

function doubled(bytes: Uint8Array, random: Random): Uint8Array {
  const at = below(bytes.length, random);
  return join(bytes.subarray(0, at + below(400, random)), bytes.subarray(at));
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}

function inPart(change: (part: Uint8Array, random: Random) => Uint8Array) {
  return (bytes: Uint8Array, random: Random): Uint8Array =>
    withPart(bytes, random, (parts, name) => {
      parts[name] = change(parts[name] ?? new Uint8Array(), random);
    });
}

function withPart(
  bytes: Uint8Array,
  random: Random,
  change: (parts: Record<string, Uint8Array>, name: string) => void
): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/i.test(name));
  change(parts, names[below(names.length, random)] ?? "");
  return zipSync(parts, { level: 1 });
}
