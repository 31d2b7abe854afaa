import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Corrections } from "../../src/core/correction/corrections";
import { readCorrections } from "../../src/excel/readCorrections";
import { writeCorrections } from "../../src/excel/writeCorrections";
import { richPackage } from "../ooxml/richPackage";
import { hostOf } from "./hostFor";

const corrections: Corrections = {
  tables: [
    {
      sheet: "进度",
      range: "A2:L34",
      identity: {
        kind: "checklist",
        title: "“进度表”<&>\n换行\u000b",
        header: ["指标"],
        nth: 0,
        of: 1,
      },
      area: "A2:L36",
      legend: [{ mark: "☆", status: "met" }],
    },
  ],
};

function differing(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((name) => !a[name] || !b[name] || Buffer.compare(a[name], b[name]) !== 0)
    .sort();
}

describe("corrections in the file that the web edition saves", () => {
  it("are read again when it is opened another day, in a part of their own beside those of other programs", async () => {
    const first = await hostOf(richPackage());
    await writeCorrections(corrections);
    const { bytes } = await first.save();
    const own = differing(richPackage(), bytes);
    expect(own).toEqual([
      "[Content_Types].xml",
      expect.stringMatching(/^customXml\/item\d\.xml$/),
      "xl/_rels/workbook.xml.rels",
    ]);
    const second = await hostOf(bytes);
    expect(await readCorrections()).toEqual(corrections);
    expect(Buffer.compare(Buffer.from((await second.save()).bytes), Buffer.from(bytes))).toBe(0);
    await writeCorrections({ tables: [] });
    const cleared = (await second.save()).bytes;
    expect(Object.keys(unzipSync(cleared))).toEqual(Object.keys(unzipSync(richPackage())));
    await hostOf(cleared);
    expect(await readCorrections()).toEqual({ tables: [] });
  });

  it("do not keep a file from opening when their part is damaged", async () => {
    const first = await hostOf(richPackage());
    await writeCorrections(corrections);
    const { bytes } = await first.save();
    const parts = unzipSync(bytes);
    const name = differing(richPackage(), bytes).find((one) => one.startsWith("customXml")) ?? "";
    const whole = strFromU8(parts[name] ?? new Uint8Array());
    for (const damaged of [
      whole.slice(0, -20),
      whole.replace(/value="[^"]*"/, 'value="{"'),
      "<settings",
      "",
    ]) {
      await hostOf(zipSync({ ...parts, [name]: strToU8(damaged) }));
      expect(await readCorrections()).toEqual({ tables: [] });
    }
  });
});
