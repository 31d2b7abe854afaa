import type { Finding } from "../../finding/checkReport";
import type { AssessedSchools } from "./assess";
import { judgeMeans } from "./judgeMeans";
import type { SchoolsModel } from "./model";
import { digits, inPrint } from "./wording";

/**
 * Printed averages of the resources (平均, 县均, in a line 合计 too) that are not Σ students × value ÷ Σ students, allowing
 * for the rounding of all figures. A line that prints the plain mean of the schools throughout, or the county's
 * number ÷ students of its own, is another measure and left alone.
 */
export function auditMeans(model: SchoolsModel, assessed: AssessedSchools): Finding[] {
  return judgeMeans(model, assessed).flatMap(({ line, as, cells }) =>
    as !== "weighted"
      ? []
      : cells
          .filter(({ agrees }) => !agrees)
          .map(({ resource, figure, weighted: mean, fits }): Finding => ({
            rule: "rate-mismatch",
            cell: figure.cell,
            printed: inPrint(figure, figure.value ?? 0),
            computed: Number(inPrint(figure, mean).toPrecision(12)),
            message: `${line.label}的${resource.name}印作 ${figure.text}，按学生数加权的平均是 ${digits(inPrint(figure, mean), figure.step, 2)}${fits.plain ? "；印的是各校的简单平均，没有按学生数加权" : ""}。`,
          }))
  );
}
