import { errorsAsText } from "../../../../src/cli/read/mend/errorsAsText";
import { libraryRow } from "./libraryGrid";

const error = (text: string) => `<c r="A1" s="1" t="e"><f>A2</f><v>${text}</v></c>`;

describe("errorsAsText", () => {
  it.each(["#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!"])(
    "mends: %s is lost",
    (text) => {
      expect(libraryRow(error(text))).not.toEqual([text]);
      expect(libraryRow(errorsAsText(error(text)))).toEqual([text]);
    }
  );

  it("gives the errors of Excel 2007 as before, and leaves texts alone", () => {
    expect(libraryRow(errorsAsText(error("#REF!")))).toEqual(libraryRow(error("#REF!")));
    const text = '<c r="A1" t="str"><v># t="e"</v></c>';
    expect(errorsAsText(text)).toBe(text);
  });
});
