import type { GatheredList, Gathering, GatherIssueKind } from "../../core/gather/gathering";
import { issueTitles } from "../../core/gather/issueTitles";
import { oneLine } from "./oneLine";

const MOST = 20;

/** Gathered checklists for a reader: who returned what, what is to be looked at, which files were left out. */
export function gatheringLines({ lists, unreadable, withoutChecklist }: Gathering): string[] {
  return [
    ...lists.flatMap((list) => [...listLines(list), ""]),
    ...(lists.length === 0 ? ["没有认出可以汇总的达标情况表。"] : []),
    ...unreadable.map(({ file, error }) => `读不出：${oneLine(file)}：${error}`),
    ...withoutChecklist.map((file) => `没有认出达标情况表：${oneLine(file)}`),
  ];
}

function listLines({ title, items, regions, files, issues }: GatheredList): string[] {
  const returned = regions.filter(({ from }) => from !== null);
  const kinds = Object.keys(issueTitles) as GatherIssueKind[];
  return [
    `【${oneLine(title)}】`,
    `${files.length} 个文件，${items.length} 项指标，${returned.length} 个地区已报：${returned.map(({ name }) => oneLine(name)).join("、")}`,
    ...kinds.flatMap((kind) => {
      const own = issues.filter((issue) => issue.kind === kind);
      if (own.length === 0) return [];
      const rest = own.length - MOST;
      return [
        "",
        `${issueTitles[kind]}（${own.length}）：`,
        ...own.slice(0, MOST).map(({ message }) => `  ${oneLine(message)}`),
        ...(rest > 0 ? [`  …… 另有 ${rest} 处，用 --save 或 --json 可看全部`] : []),
      ];
    }),
    ...(issues.length === 0 ? ["没有要核对的。"] : []),
  ];
}
