import { normalForm } from "../cell/normalForm";
import { readCriteria } from "../criterion/readCriteria";

const COMPARED =
  /(?:达到|达|不(?:得)?(?:低于|少于|小于|超过|高于|大于|多于)|高于|超过|低于|小于|少于|大于|至少|控制在|保持在|≥|≤|>|<|=|≧|≦)[^,;。()]*$/;
/** 不低于符合交流条件教师总数的10%: the words between say of what the figure is a share. */
const SHARE_OF = /^(\D*?(?:低于|少于|小于|超过|高于|大于|多于|达到|达|至少))[^\d]+的(\d.*)$/;

/**
 * The criterion that an indicator's label states, in brackets or at its end: 毛入园率（≥85%）, 巩固率达到95%以上,
 * 生均公用经费不低于6000元. Null where it states none, several (45人、50人) or one that cannot be read.
 */
export function criterionInLabel(label: string): string | null {
  const words = normalForm(label).replace(/[。.;；,，]+$/, "");
  for (const [, inside = ""] of words.matchAll(/[([]([^()[\]]*)[)\]]/g)) {
    const bare = inside.replace(/^(?:标准|目标|要求|达标值?|目标值|标准值)[:为]?/, "");
    if (readable(bare)) return bare;
  }
  const bare = words.replace(/[([][^()[\]]*[)\]]/g, "");
  const compared = COMPARED.exec(bare)?.[0] ?? "";
  if (compared === "" || /、/.test(compared)) return null;
  if (readable(compared)) return compared;
  const [, sign = "", figure = ""] = SHARE_OF.exec(compared) ?? [];
  return readable(sign + figure) ? sign + figure : null;
}

/** Whether EDU.MARK reads a text as one criterion that has a figure. */
function readable(text: string): boolean {
  return /\d|[ⅠⅡⅢⅣⅤ]/.test(text) && readCriteria(text)?.length === 1;
}
