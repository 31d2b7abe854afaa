import { columnsOf, locate, type Argument } from "./argument";
import { isFault, type Fault } from "../cell/fault";
import { readNumber } from "./readNumber";
import { weightedCv } from "../measure/weightedCv";

/**
 * `weightedCv` of two areas of equal size, school by school. A line that is blank in both is no school;
 * one that is blank in only one is #VALUE!, since leaving a school out would change the coefficient unseen.
 */
export function coefficientOfVariation(values: Argument, students: Argument): number | Fault {
  if (values.cells.length !== students.cells.length || columnsOf(values) !== columnsOf(students))
    return {
      code: "#VALUE!",
      reason: `“${values.name}”和“${students.name}”两个区域应当一样大。`,
    };
  const figures: number[] = [];
  const weights: number[] = [];
  for (let row = 0; row < values.cells.length; row++)
    for (let column = 0; column < columnsOf(values); column++) {
      const figure = readNumber(values.cells[row]?.[column]);
      if (isFault(figure)) return locate(figure, values, row, column);
      const weight = readNumber(students.cells[row]?.[column]);
      if (isFault(weight)) return locate(weight, students, row, column);
      if (figure === null && weight === null) continue;
      if (figure === null) return locate(MISSING, values, row, column);
      if (weight === null) return locate(MISSING, students, row, column);
      figures.push(figure);
      weights.push(weight);
    }
  return weightedCv(figures, weights);
}

const MISSING: Fault = { code: "#VALUE!", reason: "是空白，而对应的另一项有数" };
