import { stringsFor } from "../../src/i18n/stringsFor";
import { createStore } from "../../src/taskpane/session/createStore";
import { FIRST_STATE } from "../../src/taskpane/session/paneState";
import { runTask } from "../../src/taskpane/session/runTask";
import type { SessionContext } from "../../src/taskpane/session/sessionContext";
import { FakeExcel } from "./fakeExcel";

const session = (): SessionContext => ({
  excel: new FakeExcel([]).calls(),
  strings: stringsFor("zh-CN"),
  store: createStore(FIRST_STATE),
  shown: { sheet: "", led: null },
});

describe("runTask", () => {
  it("does nothing while other work is under way, and leaves that work and what it says alone", async () => {
    const own = session();
    let finish = (): void => undefined;
    const first = runTask(own, "flag", async () => {
      await new Promise<void>((resolve) => (finish = resolve));
      return { intent: "success", text: "第一件做完" };
    });
    const under = own.store.get().task;
    expect(under?.kind).toBe("flag");
    const second = jest.fn(() => Promise.resolve(null));
    expect(await runTask(own, "clear", second)).toBe(false);
    expect(second).not.toHaveBeenCalled();
    expect(own.store.get().task).toBe(under);
    finish();
    expect(await first).toBe(true);
    expect(own.store.get()).toMatchObject({ task: null, notice: { text: "第一件做完" } });
    expect(await runTask(own, "clear", second)).toBe(true);
    expect(second).toHaveBeenCalledTimes(1);
  });
});
