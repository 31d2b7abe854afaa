import "../setup/browserWindow";
import fs from "node:fs";
import path from "node:path";
import { zhCN } from "../../src/i18n/zhCN";

const html = fs.readFileSync(path.join(__dirname, "../../src/commands/message.html"), "utf8");

/** The dialog's page at an address; gives what it sent to the command. */
async function openMessage(query: string): Promise<string[]> {
  const sent: string[] = [];
  document.body.innerHTML = /<body>(.*)<\/body>/s.exec(html)?.[1] ?? "";
  window.history.replaceState(null, "", `/message.html${query}`);
  Object.assign(globalThis, {
    Office: {
      onReady: (ready: () => void) => Promise.resolve(ready()),
      context: { ui: { messageParent: (message: string) => sent.push(message) } },
    },
  });
  await jest.isolateModulesAsync(async () => {
    await import("../../src/commands/message");
  });
  return sent;
}

describe("the message page", () => {
  it("shows the sentence and closes by its button, which has the focus", async () => {
    const sent = await openMessage("?kind=cleared&sheets=2&language=zh-CN&_host_info=Excel");
    expect(document.getElementById("text")?.textContent).toBe(zhCN.commands.cleared(2));
    expect(document.activeElement?.textContent).toBe("知道了");
    document.getElementById("close")?.click();
    expect(sent).toEqual(["close"]);
  });

  it("closes with Esc", async () => {
    const sent = await openMessage("?kind=nothingToClear&language=en-US");
    expect(document.activeElement?.textContent).toBe("OK");
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    expect(sent).toContain("close");
  });

  it("shows nothing of an address that no command wrote", async () => {
    await openMessage("?kind=<img src=x onerror=alert(1)>");
    expect(document.getElementById("text")?.innerHTML).toBe("");
  });
});
