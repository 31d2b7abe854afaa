import type { GatheredColumns } from "./gatherColumns";
import type { GatheredItems } from "./gatherItems";
import type { GatherIssue, GatherIssueKind } from "./gathering";
import type { ListGroup } from "./groupLists";
import type { ReturnedColumn } from "./returnedColumns";
import { regionStem } from "../region/regionName";

/**
 * What is to be known about the files as a whole: regions that nobody returned, that two files did, or that go by another
 * name; columns not taken; items worded otherwise, kept in parts or not in the list; marks of two meanings.
 */
export function issuesOfReturns(
  { base, tables }: ListGroup,
  { items, sources }: GatheredItems,
  { regions, foreign }: GatheredColumns,
  rewritten: readonly string[]
): GatherIssue[] {
  const issue = (
    kind: GatherIssueKind,
    region: string,
    message: string,
    item = ""
  ): GatherIssue => ({
    kind,
    region,
    item,
    returned: null,
    city: null,
    message,
  });
  const fileOf = ({ table }: ReturnedColumn) => table.file;
  const missing = regions.filter(({ taken }) => taken.length === 0);
  const twice = regions.filter(({ taken, aside }) => taken.length + aside.length > 1);
  const renamed = regions.flatMap(({ name, taken }) =>
    taken.filter(({ printed }) => regionStem(printed) !== regionStem(name))
  );
  return [
    ...missing.map(({ name }) => issue("not-returned", name, `${name}：没有文件报来。`)),
    ...twice.map(({ name, taken, aside }) =>
      issue(
        "returned-twice",
        name,
        aside.length > 0
          ? `${name}：${[...taken, ...aside].map(fileOf).join("、")}都报了，用了${taken.map(fileOf).join("、")}的（文件是它自己的）。`
          : `${name}：${taken.map(fileOf).join("、")}都报了，一致的照用，不一致的空着。`
      )
    ),
    ...renamed.map((column) =>
      issue(
        "renamed",
        column.name,
        `${column.name}：${fileOf(column)}里写作“${column.printed}”，视为同一地区。`
      )
    ),
    ...[...new Set(foreign.map(fileOf))].map((file) => {
      const names = foreign.filter((column) => fileOf(column) === file).map(({ name }) => name);
      return issue(
        "other-columns",
        "",
        `${file}：另填了${[...new Set(names)].join("、")}的标记，没有采用，各地以自己报的为准。`
      );
    }),
    ...tables.flatMap((table) =>
      [...(sources.get(table) ?? [])].flatMap(([row, { indicators, how }]): GatherIssue[] => {
        const item = items[row];
        if (item === undefined || table === base) return [];
        const names = indicators
          .map((k) => `“${table.model.indicators[k]?.name ?? ""}”`)
          .join("、");
        if (item.extra)
          return [
            issue(
              "extra-item",
              "",
              `${table.file}：${names}不在清单里，列在汇总表最后。`,
              item.name
            ),
          ];
        if (how === "same" || how === "renumbered") return [];
        const said = how === "reworded" ? "说法有改动" : "分合不同，各项都达标才算达标";
        return [
          issue(
            "reworded",
            "",
            `${table.file}：${names}视为清单里的“${item.name}”（${said}），请核对。`,
            item.name
          ),
        ];
      })
    ),
    ...rewritten.map((mark) =>
      issue(
        "rewritten",
        "",
        `“${mark}”在各文件里含义不一，汇总表里改写成通行的符号（√ 达标，※ 未达标，* 零分，—— 不计入）。`
      )
    ),
  ];
}
