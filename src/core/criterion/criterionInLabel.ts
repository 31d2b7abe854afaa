import { normalForm } from "../cell/normalForm";
import { takeComparison } from "./comparisonWords";
import { readCriteria } from "./readCriteria";
import { Lexicon } from "../lexicon/lexicon";
import { AIMS, BEHIND_AIM, type AimSense } from "../lexicon/zh/aims";
import { withoutTail } from "../cell/withoutTail";

const aims = new Lexicon<AimSense>(AIMS);
/** Several figures one after another: 45人、50人. */
const SEVERAL = /\d[^,;]*、[^,;]*\d/;

/**
 * The criterion that an indicator's label states, in brackets or at its end: 毛入园率（≥85%）, 巩固率达到95%以上,
 * 生均公用经费不低于6000元. Null where it states none, several (45人、50人) or one that cannot be read.
 */
export function criterionInLabel(label: string): string | null {
  const words = withoutTail(normalForm(label), "。.;；,，");
  for (const [, inside = ""] of words.matchAll(/[([]([^()[\]]*)[)\]]/g)) {
    const bare = withoutHeading(inside);
    if (readable(bare)) return bare;
  }
  const bare = words.replace(/[([][^()[\]]*[)\]]/g, "");
  if (SEVERAL.test(bare)) return null;
  for (let from = 0; from < bare.length; from++) {
    const stated = bare.slice(from);
    if (readable(stated)) return stated;
    const share = ofAShare(stated);
    if (share !== null) return share;
  }
  return null;
}

/** What stands behind 标准：, 目标值为 … in a bracket. */
function withoutHeading(inside: string): string {
  const [first] = aims.read(inside);
  const heads =
    first?.start === 0 && first.senses.some((one) => one === "target" || one === "norm");
  return heads ? inside.slice(first.end).replace(BEHIND_AIM, "") : inside;
}

/** 不低于符合交流条件教师总数的10%: the words between say of what the figure is a share. Null for anything else. */
function ofAShare(stated: string): string | null {
  const figure = takeComparison(stated)?.figure ?? stated;
  const sign = stated.slice(0, stated.length - figure.length);
  const share = figure.slice(figure.lastIndexOf("的") + 1);
  const isShare = sign !== "" && sign + figure === stated && share !== figure && /^\d/.test(share);
  return isShare && readable(sign + share) ? sign + share : null;
}

/** Whether EDU.MARK reads a text as one criterion that has a figure. */
function readable(text: string): boolean {
  return /\d|[ⅠⅡⅢⅣⅤ]/.test(text) && readCriteria(text)?.length === 1;
}
