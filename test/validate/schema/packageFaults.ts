import { unzipSync } from "fflate";
import { parseAddress } from "../../../src/core/area/address";
import { parseArea } from "../../../src/core/area/parseArea";
import { rootOf, schemaFaults } from "./schemaFaults";

/** Most characters of a cell's text and of a formula. Source: Microsoft, Excel specifications and limits. */
const [LONGEST_TEXT, LONGEST_FORMULA] = [32_767, 8192];

/**
 * What is wrong with a workbook file by our own reading of ECMA-376, where Microsoft's validator is not at hand: the form of
 * each part (`schemaFaults`), and what parts say of each other and Excel opens a repair dialog about. Empty: nothing found.
 */
export function packageFaults(bytes: Uint8Array): string[] {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
  const roots = new Map(
    files
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, part]) => [name, rootOf(new TextDecoder().decode(part))] as const)
  );
  const names = new Set(files.map(([name]) => name));
  const faults = [...roots].flatMap(([name, root]) =>
    [...schemaFaults(root), ...countFaults(root)].map((fault) => `${name} ${fault}`)
  );
  const styles = roots.get("xl/styles.xml");
  for (const [name, root] of roots) {
    const own =
      root.localName === "worksheet"
        ? worksheetFaults(root, styles)
        : root.localName === "workbook"
          ? workbookFaults(root)
          : root.localName === "Relationships"
            ? relationFaults(name, root, names)
            : root.localName === "Types"
              ? typeFaults(root, names)
              : [];
    faults.push(...own.map((fault) => `${name} ${fault}`));
  }
  return faults;
}

function all(root: Element, name: string): Element[] {
  return [...root.getElementsByTagNameNS(root.namespaceURI, name)];
}

function twice(values: readonly string[], what: string): string[] {
  const repeated = values.filter((value, k) => values.indexOf(value) !== k);
  return repeated.map((value) => `${what} ${value} twice`);
}

/** A list that says how many it holds holds that many. */
function countFaults(root: Element): string[] {
  return [root, ...all(root, "*")].flatMap((element) => {
    const count = element.getAttribute("count");
    return count === null ||
      element.localName === "sst" ||
      Number(count) === element.children.length
      ? []
      : [`${element.localName} count="${count}" of ${element.children.length}`];
  });
}

function worksheetFaults(root: Element, styles: Element | undefined): string[] {
  const sizeOf = (list: string) => (styles && all(styles, list)[0]?.children.length) ?? 0;
  const [formats, looks] = [Math.max(1, sizeOf("cellXfs")), sizeOf("dxfs")];
  const rows = all(root, "row");
  const cells = rows.flatMap((row) =>
    [...row.children].flatMap((cell) => {
      const at = parseAddress(cell.getAttribute("r") ?? "");
      return [{ ...at, cell, own: Number(row.getAttribute("r")) - 1 }];
    })
  );
  const rules = all(root, "cfRule");
  return [
    ...ascending(
      rows.map((row) => Number(row.getAttribute("r"))),
      "row"
    ),
    ...rows.flatMap((row) =>
      ascending(
        [...row.children].map((cell) => parseAddress(cell.getAttribute("r") ?? "").column),
        `cell of row ${row.getAttribute("r")}`
      )
    ),
    ...cells.flatMap(({ cell, row, own }) => {
      const at = cell.getAttribute("r");
      const style = Number(cell.getAttribute("s") ?? 0);
      const text = all(cell, "t")
        .map(({ textContent }) => textContent ?? "")
        .join("");
      return [
        ...(row === own ? [] : [`${at} in row ${own + 1}`]),
        ...(style < formats ? [] : [`${at} s="${style}" of ${formats}`]),
        ...(text.length <= LONGEST_TEXT ? [] : [`${at} holds ${text.length} characters`]),
      ];
    }),
    ...[...all(root, "f"), ...all(root, "formula")].flatMap(({ textContent }) =>
      (textContent ?? "").length <= LONGEST_FORMULA && !/^=/.test(textContent ?? "")
        ? []
        : [`formula ${(textContent ?? "").slice(0, 40)}`]
    ),
    ...twice(
      rules.map((rule) => rule.getAttribute("priority") ?? ""),
      "priority"
    ),
    ...rules.flatMap((rule) => {
      const look = rule.getAttribute("dxfId");
      return look === null || Number(look) < looks ? [] : [`dxfId="${look}" of ${looks}`];
    }),
    ...overlapping(all(root, "mergeCell").map((cell) => cell.getAttribute("ref") ?? "")),
  ];
}

function ascending(numbers: readonly number[], what: string): string[] {
  const wrong = numbers.filter((number, k) => k > 0 && number <= (numbers[k - 1] ?? 0));
  return wrong.map((number) => `${what} ${number} out of order`);
}

function overlapping(addresses: readonly string[]): string[] {
  const areas = addresses.flatMap((address) => parseArea(address) ?? []);
  return areas.flatMap((a, k) =>
    areas
      .slice(0, k)
      .filter(
        (b) => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right
      )
      .map(() => `merged area ${addresses[k]} over another`)
  );
}

function workbookFaults(root: Element): string[] {
  const sheets = all(root, "sheet");
  const named = sheets.map((sheet) => (sheet.getAttribute("name") ?? "").toLowerCase());
  const names = all(root, "definedName");
  const localTo = (name: Element) => name.getAttribute("localSheetId");
  return [
    ...twice(named, "sheet"),
    ...twice(
      sheets.map((sheet) => sheet.getAttribute("sheetId") ?? ""),
      "sheetId"
    ),
    ...(sheets.some((sheet) => (sheet.getAttribute("state") ?? "visible") === "visible")
      ? []
      : ["no sheet to be seen"]),
    ...twice(
      names.map((name) => `${name.getAttribute("name")} ${localTo(name)}`),
      "name"
    ),
    ...names.flatMap((name) =>
      Number(localTo(name) ?? 0) < sheets.length ? [] : [`localSheetId="${localTo(name)}"`]
    ),
  ];
}

function relationFaults(part: string, root: Element, names: ReadonlySet<string>): string[] {
  const folder = part.replace(/_rels\/[^/]*$/, "");
  const list = all(root, "Relationship");
  return [
    ...twice(
      list.map((one) => one.getAttribute("Id") ?? ""),
      "Id"
    ),
    ...list.flatMap((one) => {
      if (one.getAttribute("TargetMode") === "External") return [];
      const target = new URL(one.getAttribute("Target") ?? "", `part:///${folder}`);
      return names.has(decodeURI(target.pathname).slice(1)) ? [] : [`no part ${target.pathname}`];
    }),
  ];
}

function typeFaults(root: Element, names: ReadonlySet<string>): string[] {
  const declared = all(root, "Override").map((one) =>
    (one.getAttribute("PartName") ?? "").slice(1)
  );
  const endings = new Set(
    all(root, "Default").map((one) => (one.getAttribute("Extension") ?? "").toLowerCase())
  );
  return [
    ...twice(declared, "part"),
    ...declared
      .filter((name) => !names.has(name))
      .map((name) => `declares ${name}, which is not there`),
    ...[...names]
      .filter((name) => name !== "[Content_Types].xml" && !declared.includes(name))
      .filter((name) => !endings.has((name.split(".").at(-1) ?? "").toLowerCase()))
      .map((name) => `does not declare ${name}`),
  ];
}
