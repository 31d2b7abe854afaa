import vm from "node:vm";
import * as acorn from "acorn";

/**
 * What ECMAScript 2016 has, by object; "X.prototype" are the methods of its instances. What is not here is later.
 * Source: ECMA-262, 7th edition, June 2016, chapters 18 to 26 and annex B.
 */
const ES2016: Readonly<Record<string, string>> = {
  globals: `Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI
    encodeURIComponent escape unescape Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array
    Function Int8Array Int16Array Int32Array Map Number Object Promise Proxy RangeError ReferenceError RegExp Set String
    Symbol SyntaxError TypeError Uint8Array Uint8ClampedArray Uint16Array Uint32Array URIError WeakMap WeakSet JSON Math
    Reflect CustomFunctions`,
  Object: `assign create defineProperties defineProperty freeze getOwnPropertyDescriptor getOwnPropertyNames
    getOwnPropertySymbols getPrototypeOf is isExtensible isFrozen isSealed keys preventExtensions prototype seal
    setPrototypeOf length name`,
  "Object.prototype": `constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf
    __proto__ __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__`,
  Array: "from isArray of prototype length name",
  "Array.prototype": `concat constructor copyWithin entries every fill filter find findIndex forEach includes indexOf join
    keys lastIndexOf length map pop push reduce reduceRight reverse shift slice some sort splice toLocaleString toString
    unshift values`,
  String: "fromCharCode fromCodePoint prototype raw length name",
  "String.prototype": `charAt charCodeAt codePointAt concat constructor endsWith includes indexOf lastIndexOf length
    localeCompare match normalize repeat replace search slice split startsWith substr substring toLocaleLowerCase
    toLocaleUpperCase toLowerCase toString toUpperCase trim valueOf anchor big blink bold fixed fontcolor fontsize italics
    link small strike sub sup`,
  Number: `EPSILON isFinite isInteger isNaN isSafeInteger MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NaN
    NEGATIVE_INFINITY parseFloat parseInt POSITIVE_INFINITY prototype length name`,
  "Number.prototype": `constructor toExponential toFixed toLocaleString toPrecision toString valueOf`,
  Symbol: `for hasInstance isConcatSpreadable iterator keyFor match prototype replace search species split toPrimitive
    toStringTag unscopables length name`,
  "Symbol.prototype": "constructor toString valueOf",
  RegExp: "prototype length name",
  "RegExp.prototype":
    "constructor exec flags global ignoreCase multiline source sticky test toString unicode compile",
  Map: "prototype length name",
  "Map.prototype": "clear constructor delete entries forEach get has keys set size values",
  Set: "prototype length name",
  "Set.prototype": "add clear constructor delete entries forEach has keys size values",
  Promise: "all prototype race reject resolve length name",
  "Promise.prototype": "catch constructor then",
  Reflect: `apply construct defineProperty deleteProperty get getOwnPropertyDescriptor getPrototypeOf has isExtensible
    ownKeys preventExtensions set setPrototypeOf`,
  Math: `abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos cosh exp expm1 floor fround hypot imul log log10
    log1p log2 max min pow random round sign sin sinh sqrt tan tanh trunc E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2`,
  JSON: "parse stringify",
};

/** What a program that is given to an ES2016 engine is refused for; null when the engine reads all of it. */
export function syntaxFault(program: string): string | null {
  try {
    acorn.parse(program, { ecmaVersion: 2016 });
    return null;
  } catch (error) {
    const at = typeof error === "object" && error !== null && "pos" in error ? error.pos : 0;
    return `${String(error)}: ${program.slice(Number(at) - 60, Number(at) + 60)}`;
  }
}

/**
 * Takes out of a world all that is later than ES2016, and lets it refuse patterns that are later: named groups,
 * look-behind, \p{…} and the flags s and d. What is left can be asked for by name with `vm.runInContext`.
 */
export function stripToEs2016(world: vm.Context): void {
  for (const [owner, names] of Object.entries(ES2016)) {
    const object = owner === "globals" ? "this" : owner;
    vm.runInContext(
      `(function (object, known) {
        Reflect.ownKeys(object).forEach((key) => {
          if (typeof key === "string" && !known.includes(key)) delete object[key];
        });
      })(${object}, ${JSON.stringify(names.split(/\s+/))})`,
      world
    );
  }
  world["syntaxFault"] = syntaxFault;
  vm.runInContext(
    `RegExp = ((Own, fault) => new Proxy(Own, {
      construct(target, [pattern, flags]) {
        const made = new target(pattern, flags);
        const why = fault("/" + made.source + "/" + made.flags);
        if (why !== null) throw new SyntaxError(why);
        return made;
      },
    }))(RegExp, syntaxFault);
    delete this.syntaxFault;`,
    world
  );
}
