// Lints snippets under made-up file names with the project's own configuration. In a process of its own,
// because jest cannot import the .mjs configuration. Reads [{ file, code }] from stdin, writes rule messages.
import { text } from "node:stream/consumers";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

const snippets = JSON.parse(await text(process.stdin));
const eslint = new ESLint({
  // The files do not exist, so rules that need types cannot run on them.
  overrideConfig: [tseslint.configs.disableTypeChecked],
});
const results = [];
for (const { file, code } of snippets) {
  const [result] = await eslint.lintText(code, { filePath: file });
  results.push(result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
process.stdout.write(JSON.stringify(results));
