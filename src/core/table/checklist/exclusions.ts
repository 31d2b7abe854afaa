import { toHalfWidth } from "../../cell/normalForm";

const EXCEPT =
  /除第?([\d、,和及至~—–-]+)项(?:指标)?(?:之?外|不)|第([\d、,和及至~—–-]+)项(?:指标)?(?:暂|均|都)*不(?:计|列|纳|参)/g;
const NOT_COUNTED =
  /(?:暂|均)?时?不(?:列入|计入|纳入)(?:统计|总数|计算|考核|达成|分母)|不参与(?:统计|计算|考核)|暂不统计/;

/**
 * Numbers of the indicators that notes or total labels leave out of the count: "除第31项外", "第5、7项不计入".
 * Ranges "第3至5项" are spelt out. Texts that exclude nothing give an empty set.
 */
export function excludedNumbers(texts: readonly string[]): Set<string> {
  const numbers = new Set<string>();
  for (const text of texts)
    for (const match of toHalfWidth(text).replace(/\s+/g, "").matchAll(EXCEPT))
      for (const part of (match[1] ?? match[2] ?? "").split(/[、,和及]/)) {
        const [first, last] = part.split(/[至~—–-]/).map(Number);
        for (let n = first ?? 0; n <= (last ?? first ?? -1); n++) numbers.add(String(n));
      }
  return numbers;
}

/** Whether an indicator's own words say that it is not counted: "（…，暂时不列入统计）". */
export function saysNotCounted(label: string): boolean {
  return NOT_COUNTED.test(label);
}

/** The printed number of an indicator: "26-1.幼儿图书…" → "26-1", "（3）…" → "3"; '' when it has none. */
export function indicatorNumber(label: string): string {
  return (
    /^[(]?(\d+(?:[-.]\d+)*)(?=[)、.．\s]|[\u4e00-\u9fff])/.exec(toHalfWidth(label).trim())?.[1] ??
    ""
  );
}
