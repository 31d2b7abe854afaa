import { zhCN, type HostErrorKind, type Strings } from "../i18n/zhCN";
import type { CommandResult, WrittenSheet } from "./commandResult";

/**
 * The result as the query of the message page's address, with the user's language, which a dialog cannot ask Office
 * for: "?kind=cleared&sheets=3&language=zh-CN".
 */
export function toQuery(result: CommandResult, language: string): string {
  const pairs = Object.entries({ ...result, language }).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  return `?${new URLSearchParams(pairs).toString()}`;
}

/** The result that `toQuery` wrote, whatever Office added behind it; null for any other address. */
export function fromQuery(query: string): CommandResult | null {
  const values = new URLSearchParams(query);
  const count = (name: string) => Math.max(0, Math.trunc(Number(values.get(name)) || 0));
  const missing = (values.get("missing") ?? "").split(",").filter(isFeature);
  const kind = values.get("kind");
  switch (kind) {
    case "flagged":
      return {
        kind,
        tables: count("tables"),
        unmet: count("unmet"),
        findings: count("findings"),
        notApplied: count("notApplied"),
        unreadable: count("unreadable"),
        missing,
      };
    case "cleared":
      return { kind, sheets: count("sheets"), unreadable: count("unreadable") };
    case "nothingToClear":
      return { kind, unreadable: count("unreadable") };
    case "reported":
      return { kind, tables: count("tables"), sheet: sheetIn(values), missing };
    case "nothingFound":
    case "noChecklist":
      return { kind };
    case "failed": {
      const why = values.get("why") ?? "";
      return { kind, why: isHostErrorKind(why) ? why : "other" };
    }
    default:
      return null;
  }
}

/** The language that `toQuery` wrote, "" for any other address. */
export function languageIn(query: string): string {
  return new URLSearchParams(query).get("language") ?? "";
}

function sheetIn(values: URLSearchParams): WrittenSheet {
  const sheet = values.get("sheet");
  return sheet === "renewed" || sheet === "beside" ? sheet : "new";
}

function isFeature(name: string): name is keyof Strings["missing"] {
  return Object.hasOwn(zhCN.missing, name);
}

function isHostErrorKind(kind: string): kind is HostErrorKind {
  return Object.hasOwn(zhCN.hostError, kind);
}
