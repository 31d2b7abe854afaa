const fs = require("node:fs");
const path = require("node:path");

const FOLDER = path.join(__dirname, "functions");
const STYLE =
  "body{font:16px/1.7 'Microsoft YaHei','PingFang SC',sans-serif;max-width:52em;margin:2em auto;padding:0 1em;color:#222}" +
  "table{border-collapse:collapse}th,td{border:1px solid #999;padding:.2em .6em;text-align:left}" +
  "code,pre{font-family:Consolas,monospace;background:#f3f3f3}pre{padding:.6em;overflow:auto}";

/** The functions' pages of the user guide as HTML files for the add-in's own server: [name, text] each. */
function guidePages() {
  return fs
    .readdirSync(FOLDER)
    .filter((name) => name.endsWith(".md"))
    .map((name) => {
      const target = name.replace(/README\.md$/, "index.md").replace(/\.md$/, ".html");
      return [
        `guide/functions/${target}`,
        toHtml(fs.readFileSync(path.join(FOLDER, name), "utf8")),
      ];
    });
}

/** Renders the Markdown that these pages use: headings, paragraphs, lists, tables, fenced code, links, code, bold. */
function toHtml(markdown) {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? "EDU 函数";
  const body = blocks(markdown.replaceAll("\r\n", "\n")).map(render).join("\n");
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** Blocks are parted by blank lines; fenced code is one block whatever it holds. */
function blocks(markdown) {
  return [...markdown.matchAll(/^```[\s\S]*?^```$|^(?:(?!```).+\n?)+/gm)].map(([block]) =>
    block.trimEnd()
  );
}

function render(block) {
  const heading = /^(#{1,4}) (.+)$/.exec(block);
  if (heading) {
    const [, { length: level }, words] = heading;
    return `<h${level} id="${escape(words)}">${inline(words)}</h${level}>`;
  }
  if (block.startsWith("```"))
    return `<pre>${escape(block.replace(/^```.*\n|\n?```$/g, ""))}</pre>`;
  const lines = block.split("\n");
  if (lines[0].startsWith("|")) return table(lines);
  if (/^(?:- |\d+\. )/.test(lines[0])) return list(lines);
  return `<p>${inline(lines.join("\n"))}</p>`;
}

function table([head, , ...rows]) {
  const cells = (row, tag) =>
    `<tr>${row
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => `<${tag}>${inline(cell.trim().replaceAll("\\|", "|"))}</${tag}>`)
      .join("")}</tr>`;
  return `<table>\n${cells(head, "th")}\n${rows.map((row) => cells(row, "td")).join("\n")}\n</table>`;
}

function list(lines) {
  const tag = lines[0].startsWith("- ") ? "ul" : "ol";
  const items = lines.map((line) => `<li>${inline(line.replace(/^(?:- |\d+\. )/, ""))}</li>`);
  return `<${tag}>\n${items.join("\n")}\n</${tag}>`;
}

function inline(text) {
  return text
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith("`") && part.length > 2
        ? `<code>${escape(part.slice(1, -1))}</code>`
        : escape(part)
            .replace(/\*\*(.+?)\*\*/g, "<strong>$1</strong>")
            .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_link, words, target) => {
              const page = target
                .replace(/README\.md(?=$|#)/, "index.html")
                .replace(/\.md(?=$|#)/, ".html");
              return `<a href="${page}">${words}</a>`;
            })
    )
    .join("");
}

function escape(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

module.exports = { guidePages, toHtml };
