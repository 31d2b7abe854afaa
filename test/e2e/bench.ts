import type { FrameLocator, Locator, Page } from "playwright-core";
import type { Workbench } from "../../src/workbench/page/workbench";
import { parseAddress } from "../../src/workbench/host/parseAddress";
import { cellAddress } from "../../src/core/area/address";
import type { RawCell } from "../../src/core/cell/rawCell";

declare global {
  interface Window {
    workbench: Workbench;
  }
}

/** The workbench in a browser as a person uses it, and a look into the cells that the grid draws on a canvas. */
export class Bench {
  readonly pane: FrameLocator;
  readonly dialog: FrameLocator;

  constructor(
    readonly page: Page,
    readonly problems: readonly string[]
  ) {
    this.pane = page.frameLocator("#pane-frame iframe");
    this.dialog = page.frameLocator("dialog iframe");
  }

  /** A button of the ribbon, by its label in the manifest. */
  ribbon(label: string): Locator {
    return this.page.locator("#ribbon").getByRole("button", { name: label, exact: true });
  }

  /** Runs a command of the ribbon and gives what its dialog says, closing it. */
  async run(label: string): Promise<string> {
    await this.ribbon(label).click();
    const close = this.dialog.getByRole("button");
    // The page of the dialog is there before its words are.
    const status = this.dialog.getByRole("status").filter({ hasText: /\S/ });
    await status.waitFor();
    const said = (await status.textContent()) ?? "";
    await close.click();
    await this.page.locator("dialog").waitFor({ state: "detached" });
    return said;
  }

  /** The names of the sheets in tab order. */
  sheets(): Promise<string[]> {
    return this.page.evaluate(() =>
      (window.workbench.host?.workbook.inOrder() ?? []).map(({ Name }) => Name)
    );
  }

  /** The sheet in front and what is selected on it. */
  selection(): Promise<string> {
    return this.page.evaluate(() => {
      const book = window.workbench.host?.workbook.engine.api.getActiveWorkbook();
      const sheet = book?.getActiveSheet();
      return `${sheet?.getSheetName()}!${sheet?.getActiveRange()?.getA1Notation()}`;
    });
  }

  value(sheet: string, address: string): Promise<RawCell | undefined> {
    const { top, left } = parseAddress(address);
    return this.page.evaluate(
      async ([name, row, column]) => {
        const workbook = window.workbench.host?.workbook;
        await workbook?.engine.settle();
        return workbook?.Worksheets.GetItem(name).cells.value(row, column);
      },
      [sheet, top, left] as const
    );
  }

  /** The cells whose formulas hold a text. */
  async formulas(holding: string): Promise<{ sheet: string; cell: string }[]> {
    const sheets = await this.page.evaluate(async () => await window.workbench.host?.export());
    return (sheets ?? []).flatMap(({ name, formulas = [] }) =>
      formulas.flatMap((row, r) =>
        row.flatMap((formula, c) =>
          formula?.includes(holding) ? [{ sheet: name, cell: cellAddress(r, c) }] : []
        )
      )
    );
  }

  /** The colour that conditional formats draw a cell in; null when none does. */
  flag(sheet: string, address: string): Promise<string | null> {
    const { top, left } = parseAddress(address);
    return this.page.evaluate(
      ([name, row, column]) => {
        const workbook = window.workbench.host?.workbook;
        const id = workbook?.Worksheets.GetItem(name)._Id ?? "";
        const unit = workbook?.engine.workbook.getUnitId() ?? "";
        return workbook?.engine.shown.composeStyle(unit, id, row, column)?.style?.bg?.rgb ?? null;
      },
      [sheet, top, left] as const
    );
  }

  /** All that saving would write, as one text. */
  exported(): Promise<string> {
    return this.page.evaluate(async () => JSON.stringify(await window.workbench.host?.export()));
  }

  /** Waits until saving would write exactly this; names the first difference when it does not come to that. */
  async waitForExport(wanted: string): Promise<void> {
    let now = "";
    for (let tries = 0; tries < 60; tries++) {
      now = await this.exported();
      if (now === wanted) return;
      await this.page.waitForTimeout(100);
    }
    const at = [...wanted].findIndex((letter, k) => now[k] !== letter);
    const around = (text: string) => text.slice(Math.max(0, at - 40), at + 40);
    throw new Error(`The workbook is …${around(now)}… and not …${around(wanted)}….`);
  }

  /** The sample as it was, opened anew in the same page as by the user; the pane has read it. */
  async reopen(): Promise<void> {
    const { page } = this;
    const asks = await page.evaluate(() => {
      document.querySelector("#pane-frame iframe")?.classList.add("before");
      return window.workbench.isUnsaved;
    });
    await page.getByRole("button", { name: "样例", exact: true }).click();
    if (asks) await page.getByRole("button", { name: "不保存，继续打开" }).click();
    await page.locator("#pane-frame iframe:not(.before)").waitFor();
    await this.pane
      .getByText(/识别出 \d+ 张表/)
      .first()
      .waitFor();
  }

  /** Waits until a cell is flagged, or until it is not. */
  async waitForFlag(sheet: string, address: string, flagged: boolean): Promise<void> {
    for (let tries = 0; tries < 60; tries++) {
      if (((await this.flag(sheet, address)) !== null) === flagged) return;
      await this.page.waitForTimeout(100);
    }
    throw new Error(`${sheet}!${address} is ${flagged ? "not flagged" : "still flagged"}.`);
  }

  /** Brings a sheet in front and goes to a cell of it by the name box. */
  async goTo(sheet: string, address: string): Promise<void> {
    await this.page.evaluate((name) => {
      window.workbench.host?.workbook.Worksheets.GetItem(name).Activate();
    }, sheet);
    const box = this.page.locator('#grid [data-u-comp="defined-name"] input');
    await box.fill(address);
    await box.press("Enter");
    // What is typed goes where the focus is: the name box lets go of it some time after the cell is selected.
    await this.page.waitForFunction(
      (wanted) =>
        !(document.activeElement instanceof HTMLInputElement) &&
        window.workbench.host?.workbook.engine.api
          .getActiveWorkbook()
          ?.getActiveSheet()
          .getActiveRange()
          ?.getA1Notation() === wanted,
      address
    );
  }

  /** Types into a cell as a person does: name box, keys, Enter. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.goTo(sheet, address);
    await this.page.keyboard.type(text);
    await this.endEditing("Enter");
    await this.page.waitForTimeout(200);
  }

  /** Presses a key until no cell is edited: the first may go to the list of functions, or close their help. */
  async endEditing(key: "Enter" | "Escape"): Promise<void> {
    // With Enter the grid takes the text over and calculates some time after; Escape ends at once or does something else.
    const patience = key === "Enter" ? 8_000 : 500;
    for (let presses = 0; presses < 5; presses++) {
      await this.page.keyboard.press(key);
      if (await this.stopsEditing(patience)) return;
    }
    throw new Error(`The cell is still edited after ${key}.`);
  }

  private stopsEditing(timeout: number): Promise<boolean> {
    const isOver = () => {
      const { state, workbook } = window.workbench.host ?? {};
      const inCell = workbook?.engine.api.getActiveWorkbook()?.isCellEditing() ?? false;
      return state?.editing === false && !inCell;
    };
    return this.page.waitForFunction(isOver, null, { timeout }).then(
      () => true,
      () => false
    );
  }
}
