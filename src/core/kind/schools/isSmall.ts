import { balancedDevelopment2017 } from "../../standard/balancedDevelopment2017";
import type { School } from "./model";

/** Whether a school has too few students to be assessed; one without a number of students is not told to be. */
export function isSmall({ students }: School): boolean {
  const count = students?.value ?? 0;
  return count > 0 && count < balancedDevelopment2017.leastStudents;
}
