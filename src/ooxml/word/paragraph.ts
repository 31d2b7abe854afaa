import { AlignmentType, LineRuleType, Paragraph, TextRun } from "docx";
import { BODY_FONT } from "../../core/present/reportFonts";
import { xmlCharacters } from "../xml/escapeXml";

/** How a paragraph looks; sizes in half points, everything else in twips. */
export interface Look {
  size: number;
  line: number;
  font?: string;
  alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  /** Before the first character. */
  indent?: number;
  /** Room above. */
  before?: number;
  /** On the page of the next paragraph. */
  keepNext?: boolean;
  newPage?: boolean;
}

/** One paragraph of a Word file; what XML cannot hold is left out. */
export function paragraph(text: string, look: Look): Paragraph {
  const { font = BODY_FONT, size, alignment, indent = 0, line, before = 0 } = look;
  return new Paragraph({
    ...(alignment === undefined ? {} : { alignment }),
    keepNext: look.keepNext ?? false,
    pageBreakBefore: look.newPage ?? false,
    indent: { firstLine: indent },
    spacing: { line, before, lineRule: LineRuleType.EXACT },
    // What somebody types into it looks alike.
    run: { font, size },
    children: text === "" ? [] : [new TextRun({ text: xmlCharacters(text), font, size })],
  });
}
