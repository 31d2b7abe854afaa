import type { MarkStatus } from "../mark/markStatus";

/** The mark that stands for each meaning where counties use one mark for different things, as in the published tables. */
export const usualMarks: Readonly<Record<MarkStatus, string>> = {
  met: "√",
  unmet: "※",
  zero: "*",
  excluded: "——",
};
