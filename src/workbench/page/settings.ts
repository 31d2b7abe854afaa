/** How Excel itself is set up: its language and its look. */
export interface Settings {
  language: string;
  look: "light" | "dark";
}
