import { webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { themeFor, themeName, type OfficeLook, type ThemeName } from "./themeFor";
import { useForcedColors } from "./useForcedColors";

type Themes = Partial<Record<ThemeName, Theme>>;

/** The theme for Office's look; null until it is there. Without a network the light one does. */
export function useTheme(look: OfficeLook): Theme | null {
  const name = themeName(look, useForcedColors());
  const [themes, setThemes] = useState<Themes>({ light: webLightTheme });
  const theme = themes[name];
  useEffect(() => {
    if (theme !== undefined) return;
    import(/* webpackChunkName: "themes" */ "./otherThemes").then(
      ({ dark, highContrast }) => setThemes({ light: webLightTheme, dark, highContrast }),
      () => setThemes({ light: webLightTheme, dark: webLightTheme, highContrast: webLightTheme })
    );
  }, [theme]);
  return theme === undefined ? null : themeFor(theme, name, look);
}
