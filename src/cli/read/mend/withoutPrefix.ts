/**
 * A part, free of comments and CDATA, whose elements have no namespace prefix: `<x:row>` becomes `<row>`.
 * Mends: the library knows only prefixes of letters, digits and "_", and reads nothing from an `<x-1:worksheet>`.
 */
export function withoutPrefix(xml: string): string {
  const prefix = /<([^\s<>/?:]+:)?[^\s<>/?:]+[\s/>]/.exec(xml)?.[1];
  if (prefix === undefined) return xml;
  return xml.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
}
