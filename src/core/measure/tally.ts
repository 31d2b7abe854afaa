import type { MarkStatus } from "../mark/markStatus";

/** Number of marks by what they say; blanks are in none of them. `unmet` does not hold `zero`. */
export type Tally = Record<MarkStatus, number>;
