import { normalForm } from "../../cell/normalForm";
import { Lexicon } from "../../lexicon/lexicon";
import { ATTRIBUTES } from "../../lexicon/zh/attributes";

export type Attribute = "约束性" | "预期性";

const attributes = new Lexicon<Attribute>(ATTRIBUTES);

/** What a text that may say more tells of binding: 义务教育巩固率【约束性】, 一、约束性指标; null for nothing or both. */
export function attributeIn(text: string): Attribute | null {
  const said = new Set(attributes.read(normalForm(text)).flatMap(({ senses }) => senses));
  const [only, other] = said;
  return only === undefined || other !== undefined ? null : only;
}

/** What a text that says nothing else tells of binding: 约束性, 预期; null for any other text. */
export function attributeOf(text: string): Attribute | null {
  const key = normalForm(text);
  return attributes.sensesOf(key)[0] ?? attributes.sensesOf(`${key}性`)[0] ?? null;
}
