import { tellUser } from "../../src/commands/tellUser";

const [MESSAGE, EVENT] = ["dialogMessageReceived", "dialogEventReceived"];
/** Office ends a function command after five minutes. */
const FIVE_MINUTES = 5 * 60_000;

/** A message that is shown; `tell` is what Office tells its command, `isTold` whether the command goes on. */
function show() {
  const handlers = new Map<string, (event: object) => void>();
  const shown = { closed: 0, isTold: false };
  const dialog = {
    addEventHandler: (type: string, handler: (event: object) => void) =>
      void handlers.set(type, handler),
    close: () => void shown.closed++,
  };
  Object.assign(globalThis, {
    location: { href: "https://edu.example/addin/commands.html" },
    Office: {
      AsyncResultStatus: { Succeeded: "succeeded" },
      EventType: { DialogMessageReceived: MESSAGE, DialogEventReceived: EVENT },
      context: {
        displayLanguage: "zh-CN",
        ui: {
          displayDialogAsync: (_address: string, _look: object, opened: (given: object) => void) =>
            opened({ status: "succeeded", value: dialog }),
        },
      },
    },
  });
  void tellUser({ kind: "nothingFound" }).then(() => (shown.isTold = true));
  const wait = (time: number) => jest.advanceTimersByTimeAsync(time);
  const tell = async (type: string, event: object) => {
    handlers.get(type)?.(event);
    await wait(0);
  };
  return { shown, tell, wait };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

// Microsoft, "Handle errors and events in the Office dialog box": 12006 is a dialog that the user closed.
describe("the message of a command", () => {
  it("stays until the user closes it, by the button on it or as a window, and is not closed once more", async () => {
    for (const [type, event, closed] of [
      [MESSAGE, { message: "close" }, 1],
      [EVENT, { error: 12_006 }, 0],
    ] as const) {
      const { shown, tell, wait } = show();
      await wait(60_000);
      expect(shown).toEqual({ closed: 0, isTold: false });
      await tell(type ?? "", event);
      expect(shown).toEqual({ closed, isTold: true });
      await wait(FIVE_MINUTES);
      expect(shown.closed).toBe(closed);
    }
  });

  it("closes by itself before Office ends the command", async () => {
    const { shown, wait } = show();
    await wait(FIVE_MINUTES - 1);
    expect(shown).toEqual({ closed: 1, isTold: true });
  });
});
