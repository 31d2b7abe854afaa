import { unescapeXml } from "./unescapeXml";

/**
 * Value of an attribute, any prefix, entities resolved: attribute(' r:id="rId1"', "id") → "rId1".
 * Undefined when absent.
 */
export function attribute(attributes: string, local: string): string | undefined {
  for (const [, name = "", double, single] of attributes.matchAll(
    /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
  ))
    if (name.slice(name.indexOf(":") + 1) === local && !name.startsWith("xmlns"))
      return unescapeXml(double ?? single ?? "");
  return undefined;
}
