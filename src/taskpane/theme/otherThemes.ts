/** The themes that few panes are drawn in: a file of their own, fetched where one is wanted. */
export {
  teamsHighContrastTheme as highContrast,
  webDarkTheme as dark,
} from "@fluentui/react-components";
