import { refuseDialog } from "../host/refuseDialog";
import type { Bridge, OpenDialog } from "./bridge";

type Handler = (args: object) => void;

/** Office.context.ui for a page in the workbench: dialogs, and what dialogs say to the page that opened them. */
export function officeDialogs(bridge: Bridge, page: Window): object {
  let isOpen = false;
  return {
    messageParent: (message: string) => bridge.messageParent(page, message),
    displayDialogAsync(
      address: string,
      options: { height?: number; width?: number },
      told: (result: object) => void
    ): void {
      const { height = 80, width = 80 } = options;
      const code = refuseDialog({ address, page: page.location.href, isOpen });
      if (code !== null) return told({ status: "failed", error: { code } });
      isOpen = true;
      const opened = bridge.openDialog(address, { height, width });
      told({ status: "succeeded", value: dialogOf(opened, () => (isOpen = false)) });
    },
  };
}

function dialogOf(opened: OpenDialog, closed: () => void): object {
  const handlers: Record<string, Handler[]> = {};
  const tell = (event: string, args: object) =>
    handlers[event]?.forEach((handler) => handler(args));
  opened.onMessage = (message) =>
    tell("dialogMessageReceived", { message, origin: location.origin });
  opened.onEvent = (error) => {
    closed();
    tell("dialogEventReceived", { error });
  };
  return {
    close(): void {
      closed();
      opened.close();
    },
    addEventHandler(event: string, handler: Handler): void {
      (handlers[event] ??= []).push(handler);
    },
  };
}
