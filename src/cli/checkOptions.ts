import { parseArgs } from "node:util";
import { errorCode } from "./errorCode";
import { readPlanGoal, type PlanGoal } from "./task/readPlanGoal";

/** What the user asked for. */
export interface CheckOptions {
  files: string[];
  json: boolean;
  strict: boolean;
  help: boolean;
  /** Folder for flagged copies; absent when none are wanted. */
  out?: string;
  /** Folder for notices to the counties; absent when none are wanted. */
  notices?: string;
  /** The notices are written as a Word file instead of a workbook. */
  word?: true;
  /** Files of an earlier date that the notices are held against: checklists, or notices that counties filled in. */
  since?: string[];
  /** Something else than checking. */
  task?: Task;
  /** New workbook for the results of a task. */
  save?: string;
}

/** Two dates, many counties, or catching up. */
export type Task =
  { kind: "compare" } | { kind: "gather"; city?: string } | { kind: "plan"; goals: PlanGoal[] };

/** Options from the command line, or one Chinese line that says what is wrong with it. */
export function checkOptions(argv: readonly string[]): CheckOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        strict: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
        out: { type: "string" },
        notices: { type: "string" },
        word: { type: "boolean", default: false },
        since: { type: "string", multiple: true },
        compare: { type: "boolean", default: false },
        gather: { type: "boolean", default: false },
        city: { type: "string" },
        plan: { type: "string", multiple: true },
        save: { type: "string" },
      },
    });
    const { json, strict, help, out, notices, word, since, save } = values;
    if (!help && positionals.length === 0) return "没有写要检查的文件。";
    if (out === "") return VALUES["--out"] ?? "";
    if (notices === "") return VALUES["--notices"] ?? "";
    if (word && notices === undefined && !help)
      return "--word 和 --notices 一起用：整改通知单写成 Word 文件。";
    if (since?.includes("") === true) return VALUES["--since"] ?? "";
    if (since !== undefined && notices === undefined && !help)
      return "--since 和 --notices 一起用：通知单写明与上期相比的变化。";
    const task = taskOf(values);
    if (typeof task === "string" && !help) return task;
    const chosen = typeof task === "object" ? { task } : {};
    return {
      files: positionals,
      json,
      strict,
      help,
      ...(out !== undefined && { out }),
      ...(notices !== undefined && { notices }),
      ...(word && { word }),
      ...(since !== undefined && { since }),
      ...(save !== undefined && { save }),
      ...chosen,
    };
  } catch (error) {
    const code = errorCode(error);
    const option = /'(--?[^\s'<=]+)/.exec(String(error))?.[1] ?? "";
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `不认识的选项 ${option}。`;
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
      return VALUES[option] ?? `选项 ${option} 后面不能写值。`;
    throw error;
  }
}

const VALUES: Readonly<Record<string, string>> = {
  "--out": "--out 后面要写文件夹。",
  "--notices": "--notices 后面要写文件夹。",
  "--since": "--since 后面要写上期的文件。",
  "--save": "--save 后面要写新文件名，如 结果.xlsx。",
  "--city": "--city 后面要写市级汇总表的文件。",
  "--plan": "--plan 后面要写目标，如 rate=85%、place=2 或 year=2027。",
};

interface TaskValues {
  compare: boolean;
  gather: boolean;
  city?: string | undefined;
  plan?: string[] | undefined;
  save?: string | undefined;
  out?: string | undefined;
  notices?: string | undefined;
  strict: boolean;
}

/** The task chosen, undefined for plain checking, or what is wrong with the choice. */
function taskOf(values: TaskValues): Task | string | undefined {
  const { compare, gather, city, plan, save, out, notices, strict } = values;
  const chosen = [compare, gather, plan !== undefined].filter(Boolean).length;
  if (chosen > 1) return "--compare、--gather、--plan 一次只能用一个。";
  if (city !== undefined && !gather) return "--city 只和 --gather 一起用。";
  if (save !== undefined && chosen === 0) return "--save 只和 --compare、--gather、--plan 一起用。";
  if (save !== undefined && !/\.xlsx$/i.test(save)) return VALUES["--save"];
  if (city === "") return VALUES["--city"];
  if (chosen > 0 && (out !== undefined || notices !== undefined || strict))
    return "--out、--notices 和 --strict 不和 --compare、--gather、--plan 一起用。";
  if (compare) return { kind: "compare" };
  if (gather) return city === undefined ? { kind: "gather" } : { kind: "gather", city };
  if (plan === undefined) return undefined;
  const goals = plan.map(readPlanGoal);
  const wrong = goals.find((goal) => typeof goal === "string");
  return wrong ?? { kind: "plan", goals: goals.filter((goal) => typeof goal !== "string") };
}
