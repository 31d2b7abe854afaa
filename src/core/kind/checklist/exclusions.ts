import { toHalfWidth } from "../../cell/normalForm";

const LIST = "第?[\\d、,和及与至~—–-]+项?(?:[和及与、,]第?[\\d、,至~—–-]+项?)*";
const EXCEPT = new RegExp(
  `除(${LIST})(?:指标)?(?:之?外|不)|(第${LIST.slice(2)})(?:指标)?(?:暂|均|都)*时?不(?:计|列|纳|参|统计)`,
  "g"
);
/** Longest range of numbers that is believed: "第1至200项" is one, a date is none. */
const MOST_AT_ONCE = 500;

const NOT_COUNTED =
  /(?:暂|均)?时?不(?:列入|计入|纳入)(?:统计|总数|计算|考核|达成|分母)|不参与(?:统计|计算|考核)|暂不统计/;

/**
 * Numbers of the indicators that notes or total labels leave out of the count: "除第31项外", "第5、7项不计入".
 * Ranges "第3至5项" are spelt out. Texts that exclude nothing give an empty set.
 */
export function excludedNumbers(texts: readonly string[]): Set<string> {
  const numbers = new Set<string>();
  for (const text of texts.filter((one) => one.includes("项")))
    for (const match of toHalfWidth(text).replace(/\s+/g, "").matchAll(EXCEPT))
      for (const part of (match[1] ?? match[2] ?? "").split(/[、,和及与]/)) {
        const [first, last] = part
          .replace(/[第项]/g, "")
          .split(/[至~—–-]/)
          .map(Number);
        if (part === "" || !Number.isInteger(first)) continue;
        const end = Math.min(last ?? first ?? -1, (first ?? 0) + MOST_AT_ONCE);
        for (let n = first ?? 0; n <= end; n++) numbers.add(String(n));
      }
  return numbers;
}

/** Whether an indicator's own words say that it is not counted: "（…，暂时不列入统计）". */
export function saysNotCounted(label: string): boolean {
  return NOT_COUNTED.test(label);
}
