import type { FormulaFault } from "./formulaFault";
import type { Token } from "./tokens";

const COMPARISONS = ["=", "<>", "<", ">", "<=", ">="];
/** Operators between two values, loosest first. Source: Microsoft, "Calculation operators and precedence in Excel". */
const LEVELS: readonly (readonly string[])[] = [COMPARISONS, ["&"], ["+", "-"], ["*", "/"], ["^"]];

/** What is used in a formula, with where. */
export interface FormulaUse {
  what: "call" | "text" | "array" | "union" | "intersection" | "external";
  /** Name of a call in capitals, contents of a text; "" otherwise. */
  text: string;
  /** Arguments of a call, 0 otherwise. */
  count: number;
  /** Calls around it, itself included. */
  depth: number;
  at: number;
}

/** Thrown within this file and `parseFormula` where the tokens make no formula. */
export class NoFormula extends Error {
  constructor(readonly fault: FormulaFault) {
    super(fault.why);
  }
}

/** Reads the tokens of one formula; everything that has a limit or is not allowed everywhere is told by `uses`. */
export class FormulaParser {
  readonly uses: FormulaUse[] = [];
  private place = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** Throws NoFormula. */
  read(): void {
    this.expression();
    if (this.now.kind !== "end") this.refuse();
  }

  private get now(): Token {
    return this.tokens[this.place] ?? { kind: "end", text: "", at: 0, spaced: false };
  }
  private is(...signs: readonly string[]): boolean {
    return this.now.kind === "sign" && signs.includes(this.now.text);
  }
  private take(): Token {
    const token = this.now;
    this.place++;
    return token;
  }
  private expect(sign: string): void {
    if (!this.is(sign)) this.refuse();
    this.place++;
  }
  private refuse(): never {
    throw new NoFormula({ why: "syntax", at: this.now.at });
  }
  private use(what: FormulaUse["what"], at: number, text = "", count = 0): void {
    this.uses.push({ what, text, count, depth: this.depth, at });
  }

  private expression(level = 0): void {
    const operators = LEVELS[level];
    if (operators === undefined) return this.signed();
    this.expression(level + 1);
    while (this.is(...operators)) {
      this.place++;
      this.expression(level + 1);
    }
  }

  private signed(): void {
    while (this.is("+", "-", "@")) this.place++;
    this.joined();
    while (this.is("%")) this.place++;
  }

  /** Ranges and intersections of references. */
  private joined(): void {
    this.operand();
    for (;;) {
      const { at, spaced } = this.now;
      if (this.is(":")) this.place++;
      else if (spaced && this.beginsOperand()) this.use("intersection", at);
      else return;
      this.operand();
    }
  }

  private beginsOperand(): boolean {
    return ["name", "sheet", "call"].includes(this.now.kind) || this.is("(", "$");
  }

  private operand(): void {
    const { kind, text, at } = this.now;
    if (this.is("(")) return this.group();
    if (this.is("{")) return this.array();
    if (kind === "sheet") return this.onSheet();
    if (kind === "call") return this.call();
    if (kind === "sign" || kind === "end") this.refuse();
    this.place++;
    if (kind === "text") this.use("text", at, text.slice(1, -1).replaceAll('""', '"'));
    // B2# are the cells that B2 spills over.
    if (kind === "name" && this.is("#")) this.place++;
  }

  private onSheet(): void {
    const { text, at } = this.take();
    if (text.includes("[")) this.use("external", at);
    if (this.now.kind === "call") return this.call();
    if (!["name", "number", "error"].includes(this.now.kind)) this.refuse();
    this.place++;
  }

  private group(): void {
    this.place++;
    this.expression();
    while (this.is(",")) {
      this.use("union", this.take().at);
      this.expression();
    }
    this.expect(")");
  }

  private call(): void {
    const { text, at } = this.take();
    this.depth++;
    let count = this.is(")") ? 0 : 1;
    while (!this.is(")")) {
      if (!this.is(",")) this.expression();
      if (this.is(")")) break;
      this.expect(",");
      count++;
    }
    this.use("call", at, text.slice(0, -1).toUpperCase(), count);
    this.depth--;
    this.expect(")");
  }

  private array(): void {
    this.use("array", this.take().at);
    const widths = [this.arrayRow()];
    while (this.is(";")) {
      this.place++;
      widths.push(this.arrayRow());
    }
    if (widths.some((width) => width !== widths[0])) this.refuse();
    this.expect("}");
  }

  private arrayRow(): number {
    let width = 0;
    for (;;) {
      if (this.is("+", "-")) this.place++;
      const { kind, text, at } = this.now;
      if (!["number", "text", "error"].includes(kind) && !/^(true|false)$/i.test(text))
        this.refuse();
      if (kind === "text") this.use("text", at, text.slice(1, -1).replaceAll('""', '"'));
      this.place++;
      width++;
      if (!this.is(",")) return width;
      this.place++;
    }
  }
}
