import type { Words } from "../lexicon";

/** How a plan's indicator binds, as a column, a section's heading or a bracket behind its name says. */
export const ATTRIBUTES: Words<"约束性" | "预期性"> = {
  约束性: "约束性{指标,目标,}",
  预期性: "{预期,指导,导向}性{指标,目标,}",
};
