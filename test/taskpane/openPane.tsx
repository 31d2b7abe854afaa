import { act, cleanup, render, screen } from "@testing-library/react";
import client, { type Root } from "react-dom/client";
import { zhCN, type Strings } from "../../src/i18n/zhCN";
import { App } from "../../src/taskpane/App";
import { paneSession } from "../../src/taskpane/session/paneSession";
import type { OfficeLook } from "../../src/taskpane/theme/themeFor";
import type { FakeExcel } from "./fakeExcel";

// It takes places where a line may break for blocks of their own, and would hear "两期 对比".
const inline = document.createElement("style");
inline.textContent = "wbr { display: inline; }";
document.head.append(inline);

// Fluent's rules stay out of jsdom, which would go through all of them for every element that is asked for its role and name:
// half of the time of these tests. How the pane looks is tried in Chromium.
CSSStyleSheet.prototype.insertRule = () => 0;

// A pane that outlives its suite would go on drawing in the next one.
const roots: Root[] = [];
const { createRoot } = client;
jest.spyOn(client, "createRoot").mockImplementation((...given) => {
  const root = createRoot(...given);
  roots.push(root);
  return root;
});
afterAll(() => act(() => roots.splice(0).forEach((root) => root.unmount())));

/** Opens the pane on an Excel, or outside of one; resolves when it has read the workbook and stands still. */
export async function openPane(
  excel: FakeExcel | null,
  strings: Strings = zhCN,
  look: OfficeLook = {}
): Promise<void> {
  cleanup();
  const calls = excel?.calls() ?? null;
  const session = calls === null ? null : paneSession(() => Promise.resolve(calls), strings);
  render(<App session={session} strings={strings} officeLook={() => look} />);
  await standStill();
}

/** Lets the pane do what it has begun: files that load, answers of Excel, drawing. */
export async function standStill(milliseconds = 30): Promise<void> {
  const wait = () => act(() => new Promise((resolve) => setTimeout(resolve, milliseconds / 3)));
  for (let round = 0; round < 3; round++) await wait();
  const isBusy = () =>
    screen.queryByRole("progressbar") !== null || document.body.textContent.includes("正在打开…");
  for (let tries = 0; isBusy() && tries < 500; tries++) await wait();
}

/** Clicks what has this role and name, and waits. */
export async function click(role: string, name: string | RegExp): Promise<void> {
  const target = screen.getByRole(role, { name });
  await act(async () => {
    target.focus();
    target.click();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  await standStill();
}

export async function showView(name: string): Promise<void> {
  await click("tab", new RegExp(`^${name}`));
}
