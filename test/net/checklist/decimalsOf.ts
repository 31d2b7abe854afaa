/** How many decimals a written number shows: 70 none, 66.7 one. */
export function decimalsOf(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}
