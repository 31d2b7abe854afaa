import type { BridgeTheme } from "../addin/bridge";

/** Excel's light and dark looks as Office.context.officeTheme gives them. */
export const THEMES: Record<"light" | "dark", BridgeTheme> = {
  light: {
    isDarkTheme: false,
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#262626",
    controlBackgroundColor: "#F5F5F5",
    controlForegroundColor: "#262626",
  },
  dark: {
    isDarkTheme: true,
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#363636",
    controlForegroundColor: "#FFFFFF",
  },
};
