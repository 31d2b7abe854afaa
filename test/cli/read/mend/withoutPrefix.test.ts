import { withoutPrefix } from "../../../../src/cli/read/mend/withoutPrefix";
import { libraryRow } from "./libraryGrid";

describe("withoutPrefix", () => {
  it("mends: nothing is read of elements with a prefix that is no word", () => {
    const cells = '<x-1:c r="A1"><x-1:v>1</x-1:v></x-1:c>';
    expect(libraryRow(cells)).toBeUndefined();
    expect(libraryRow(withoutPrefix(cells))).toEqual([1]);
  });

  it("keeps a part without a prefix, and the prefixes of attributes and of other namespaces", () => {
    const part = '<?xml version="1.0"?>\n<a b:c="1"><d:e/></a>';
    expect(withoutPrefix(part)).toBe(part);
    expect(withoutPrefix('<x:a x:b="1"><d:e/></x:a>')).toBe('<a x:b="1"><d:e/></a>');
  });
});
