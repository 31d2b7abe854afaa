/** Resolves behind what the browser has to do: drawing, keys, clicks. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
