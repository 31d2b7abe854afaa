/**
 * A text without the characters at its end that are among those given. An expression such as /[.:]+$/ says the same and
 * looks at a long run once for each of its characters.
 */
export function withoutTail(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
