/** How indicators are numbered inside their own labels. */
export type Numbering = "none" | "dot" | "comma" | "brackets" | "nested" | "circled";

/** The number as it stands before a label: "3.", "（3）", "2.1". */
export function numberLabel(
  numbering: Numbering,
  number: number,
  section: number,
  inSection: number
): string {
  switch (numbering) {
    case "none":
      return "";
    case "dot":
      return `${number}.`;
    case "comma":
      return `${number}、`;
    case "brackets":
      return `（${number}）`;
    case "nested":
      return `${section}.${inSection}`;
    case "circled":
      return String.fromCodePoint(0x2460 + number - 1);
  }
}
