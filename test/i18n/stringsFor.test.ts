import { enUS } from "../../src/i18n/enUS";
import { stringsFor } from "../../src/i18n/stringsFor";
import { zhCN } from "../../src/i18n/zhCN";

describe("stringsFor", () => {
  it.each(["zh-CN", "zh-TW", "fr-FR", "eng", "", undefined])("gives Chinese for %p", (language) =>
    expect(stringsFor(language)).toBe(zhCN)
  );
  it.each(["en", "en-US", "EN-gb"])("gives English for %p", (language) =>
    expect(stringsFor(language)).toBe(enUS)
  );
});
