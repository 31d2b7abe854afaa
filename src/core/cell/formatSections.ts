/** One of the up to four sections of a number-format code. */
export interface FormatSection {
  /** "[>=60]": the numbers that the section is for; null when it names none. */
  condition: { operator: string; limit: number } | null;
  /** What the section prints where it prints nothing of the value: "√" for `[Red]"√"`, "" for an empty one; else null. */
  literal: string | null;
  /** Whether it stands for texts: an "@" prints the text itself. */
  printsText: boolean;
}

/** Everything that can stand in a section, one match a token; what is in none of the groups prints itself. */
const TOKEN =
  /"([^"]*)(?:"|$)|\\([^])|[_*]([^]|$)|\[([^\]]*)(?:\]|$)|(general|g\/通用格式)|(上午\/下午|am\/pm|a\/p|[ymdhsegb]|aaa+|[0#?.,])|(@)|(;)|([^])/giu;
const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)$/i;
/** A currency sign with its locale: "$¥-804". */
const CURRENCY = /^\$([^-]*)/;
/** Hours, minutes or seconds that have passed: "h", "mm". */
const ELAPSED = /^(?:h+|m+|s+)$/i;

/**
 * The sections of an Excel number-format code, quoted and escaped characters, colours, conditions, locales and padding
 * told apart. "" has none. Source: ECMA-376 Part 1 §18.8.31.
 */
export function formatSections(code: string): FormatSection[] {
  if (code === "") return [];
  const sections = [new SectionBuilder()];
  for (const [
    ,
    quoted,
    escaped,
    padding,
    bracket,
    general,
    value,
    text,
    end,
    other,
  ] of code.matchAll(TOKEN)) {
    const section = sections[sections.length - 1];
    if (end !== undefined) sections.push(new SectionBuilder());
    else if (section === undefined || padding !== undefined) continue;
    else if (bracket !== undefined) section.bracket(bracket);
    else if (general !== undefined || value !== undefined) section.literal = null;
    else if (text !== undefined) section.printText();
    else section.print(quoted ?? escaped ?? other ?? "");
  }
  return sections.map((section) => section.build());
}

class SectionBuilder {
  literal: string | null = "";
  private condition: FormatSection["condition"] = null;
  private printsText = false;
  /** A colour or condition stands there, and nothing behind it. */
  private bracketOnly = false;

  print(text: string): void {
    this.bracketOnly = false;
    if (this.literal !== null) this.literal += text;
  }

  printText(): void {
    this.printsText = true;
    this.literal = null;
  }

  bracket(inside: string): void {
    const [, operator, limit] = CONDITION.exec(inside) ?? [];
    const [, sign] = CURRENCY.exec(inside) ?? [];
    if (operator !== undefined) this.condition = { operator, limit: Number(limit) };
    else if (sign !== undefined && sign !== "") this.print(sign);
    else if (ELAPSED.test(inside)) this.literal = null;
    if (this.literal === "" && (sign ?? "") === "") this.bracketOnly = true;
  }

  build(): FormatSection {
    const { condition, printsText } = this;
    // `[Red]` alone shows the number, in red.
    return { condition, printsText, literal: this.bracketOnly ? null : this.literal };
  }
}
