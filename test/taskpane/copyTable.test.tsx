import fs from "node:fs";
import path from "node:path";
import "../setup/browserWindow";
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { tableCopy } from "../../src/taskpane/session/actions/tableCopy";
import { FakeExcel } from "./fakeExcel";
import { openPane, standStill } from "./openPane";
import { sampleGrids } from "./sampleGrids";

jest.setTimeout(120_000);
afterEach(cleanup);

/** A table element of this markup. */
function table(html: string): HTMLTableElement {
  const area = document.createElement("div");
  area.innerHTML = `<table>${html}</table>`;
  const found = area.querySelector("table");
  if (found === null) throw new Error("no table");
  return found;
}

describe("the copy of a table", () => {
  it("has cells between tabs and rows on lines, headings too, without bars and hidden marks", () => {
    const { plain, rows } = tableCopy([
      table(`<thead><tr><th>县<span aria-hidden="true">100%</span></th><th>达成度</th></tr></thead>
        <tbody><tr><th>台州<wbr>湾新区</th><td><span aria-hidden="true">▇</span>
        −1,234.5</td></tr></tbody>`),
    ]);
    expect(plain).toBe("县\t达成度\n台州湾新区\t-1,234.5");
    expect(rows).toBe(1);
  });

  it("puts what stands under a figure behind it in brackets, and what is typed or chosen in its place", () => {
    const { plain } = tableCopy([
      table(`<tbody><tr><td>59.1%<span class="edu-path">1 项未计</span></td><td><input value="36703"></td>
        <td><select><option>达标</option><option selected>未达标</option></select></td></tr></tbody>`),
    ]);
    expect(plain).toBe("59.1%（1 项未计）\t36703\t未达标");
  });

  it("keeps texts from becoming dates, formulas or markup where they are pasted", () => {
    const { html } = tableCopy([
      table(
        "<tbody><tr><td>1-2</td><td>=1+1</td><td>&lt;b&gt;甲&amp;乙</td><td>45.5%</td></tr></tbody>"
      ),
    ]);
    expect(html.match(/mso-number-format:'\\@'/g)).toHaveLength(3);
    expect(html).toContain("&lt;b&gt;甲&amp;乙</td>");
    expect(html).toContain('text-align:right">45.5%</td>');
  });
});

describe("every table of the pane", () => {
  const given = new Map<string, string>();
  beforeEach(() => {
    given.clear();
    document.execCommand = () => {
      const event = new Event("copy", { cancelable: true });
      Object.assign(event, {
        clipboardData: { setData: (type: string, text: string) => given.set(type, text) },
      });
      document.dispatchEvent(event);
      return true;
    };
  });
  const settle = () =>
    act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 0));
    });

  it("has a button that copies it, formatted and plain, and says how many rows", async () => {
    await openPane(new FakeExcel(sampleGrids()));
    const [first] = screen.getAllByRole("table", { name: /优质均衡/ });
    const card = first?.closest("section");
    if (!card) throw new Error("no card");
    fireEvent.click(within(card).getByRole("button", { name: "复制表格" }));
    await standStill();
    await settle();
    const lines = (given.get("text/plain") ?? "").split("\n");
    expect(lines[0]).toBe("名次\t县（市、区）\t达成度\t未达标");
    expect(lines).toContain("并列 1\t天台\t100.0%\t0");
    expect(lines).toHaveLength(11);
    expect(given.get("text/html")).toMatch(/^<table/);
    expect(screen.getByRole("status").textContent).toContain("表格已复制（10 行）");
  });

  it("is one: no view draws a table of figures without the button", () => {
    const folder = path.join(__dirname, "../../src/taskpane");
    const views = fs
      .readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".tsx"))
      .map((file) => ({ file, text: fs.readFileSync(path.join(folder, file), "utf8") }))
      .filter(({ text }) => text.includes('<table className="edu-table'));
    expect(views.length).toBeGreaterThan(10);
    expect(views.flatMap(({ file, text }) => (text.includes("<CopyTable>") ? [] : [file]))).toEqual(
      []
    );
  });

  it("copies the rows too that are not drawn yet, and draws as few as before afterwards", async () => {
    const counties = Array.from({ length: 40 }, (_, k) => `第${k + 1}县`);
    const values = [
      ["教师队伍达标监测情况", ...counties.map(() => "")],
      ["指标", ...counties],
      ["1.教师学历达到要求", ...counties.map((_, k) => (k % 3 === 0 ? "×" : "√"))],
      ["2.教师培训达到要求", ...counties.map(() => "√")],
      ["注：√达标，×未达标", ...counties.map(() => "")],
    ];
    await openPane(new FakeExcel([{ sheet: "监测", top: 0, left: 0, values }]));
    const drawn = () => screen.getAllByRole("row").length;
    const before = drawn();
    expect(before).toBeLessThan(40);
    fireEvent.click(screen.getByRole("button", { name: "复制表格" }));
    await standStill();
    await settle();
    expect((given.get("text/plain") ?? "").split("\n")).toHaveLength(41);
    expect(drawn()).toBe(before);
  });
});
