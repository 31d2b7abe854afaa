import { wideCharacters } from "../../../../src/cli/read/mend/wideCharacters";
import { libraryRow } from "./libraryGrid";

const cells = (text: string) => `<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`;
const utf8 = (bytes: string) => Buffer.from(bytes, "latin1").toString();

describe("wideCharacters", () => {
  it.each(["&#x20BB7;", "&#134071;", "&#x00020bb7;"])("mends: %s is another character", (text) => {
    expect(libraryRow(cells(text))).not.toEqual(["𠮷"]);
    expect(libraryRow(cells(utf8(wideCharacters(text))))).toEqual(["𠮷"]);
  });

  it.each(["&#x6905;", "&#10;", "&#x0000A;", "&#9999999;", "&amp;#x20BB7;"])(
    "leaves %s alone",
    (text) => expect(wideCharacters(text)).toBe(text)
  );
});
