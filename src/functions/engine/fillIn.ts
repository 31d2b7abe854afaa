/**
 * Methods that the functions use and that the engine of older Excel lacks: LTSC 2021 runs functions in an engine of its own
 * that is documented as ES2016. Each does what the standard says, for the arguments that the functions give it.
 * Source: Microsoft, "Runtimes in Office Add-ins", JavaScript-only runtime.
 */
export const LATER_ARRAY = {
  at<T>(this: readonly T[], index: number): T | undefined {
    const whole = Math.trunc(index) || 0;
    return this[whole < 0 ? this.length + whole : whole];
  },
  flatMap<T, U>(this: readonly T[], each: (item: T, index: number) => U | readonly U[]): U[] {
    const all: U[] = [];
    this.forEach((item, index) => {
      const some = each(item, index);
      if (isList(some)) some.forEach((one) => all.push(one));
      else all.push(some);
    });
    return all;
  },
};

/** As LATER_ARRAY, of texts. */
export const LATER_STRING = {
  replaceAll(this: string, what: string | RegExp, by: string): string {
    const literal = (text: string) => text.replace(/[/\\^$*+?.()|[\]{}-]/g, "\\$&");
    return this.replace(typeof what === "string" ? new RegExp(literal(what), "g") : what, by);
  },
  trimEnd(this: string): string {
    let end = this.length;
    while (end > 0 && /\s/.test(this.charAt(end - 1))) end--;
    return this.slice(0, end);
  },
};

fill(Array.prototype, LATER_ARRAY);
fill(String.prototype, LATER_STRING);

/** Gives the prototype the methods that it lacks, to be called like its own and not to be seen in loops. */
function fill(prototype: object, methods: object): void {
  for (const name of Object.keys(methods))
    if (!(name in prototype))
      Object.defineProperty(prototype, name, {
        value: Reflect.get(methods, name),
        configurable: true,
        writable: true,
      });
}

function isList<U>(some: U | readonly U[]): some is readonly U[] {
  return Array.isArray(some);
}
