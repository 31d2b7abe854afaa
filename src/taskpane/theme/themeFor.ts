import type { Theme } from "@fluentui/react-components";

/** What Office tells of its look; older Office does not say whether it is dark. */
export interface OfficeLook {
  isDarkTheme?: boolean | undefined;
  /** "#RRGGBB" */
  bodyBackgroundColor?: string | undefined;
}

/** Fluent's themes of which one goes with Office's look. */
export type ThemeName = "light" | "dark" | "highContrast";

/** Which theme goes with Office's look: light, dark, or high contrast where the system forces its colours. */
export function themeName(look: OfficeLook, forcedColors: boolean): ThemeName {
  if (forcedColors) return "highContrast";
  const lightness = lightnessOf(look.bodyBackgroundColor);
  return (look.isDarkTheme ?? (lightness !== null && lightness < 0.4)) ? "dark" : "light";
}

/**
 * Fluent's theme of that name with Office's fonts. The background is Office's own (white, black, near black) as long as Fluent's
 * texts keep their contrast on it.
 */
export function themeFor(
  theme: Theme,
  name: ThemeName,
  { bodyBackgroundColor }: OfficeLook
): Theme {
  const own = { ...theme, fontFamilyBase: FONTS };
  const lightness = lightnessOf(bodyBackgroundColor);
  if (name === "highContrast" || bodyBackgroundColor === undefined || lightness === null)
    return own;
  const fits = name === "dark" ? lightness <= DARKEST : lightness >= LIGHTEST;
  return fits ? { ...own, colorNeutralBackground1: bodyBackgroundColor } : own;
}

/** Office's own fonts for Chinese on Windows and Mac, then what other systems have. */
const FONTS =
  '"Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif';

/** Backgrounds on which Fluent's weakest text keeps 4.5 : 1, by mean of the three channels: #292929, #f0f0f0. */
const DARKEST = 0x29 / 255;
const LIGHTEST = 0xf0 / 255;

/** Mean of red, green and blue, 0…1; null for a text that is no colour. */
function lightnessOf(color: string | undefined): number | null {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(color ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return [red, green, blue].reduce((sum, part) => sum + parseInt(part, 16), 0) / (3 * 255);
}
