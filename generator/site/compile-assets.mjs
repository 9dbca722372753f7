// Puts the files of assets/ into assets.generated.ts, as texts, so that the command has them inside wherever it is.
// `node generator/site/compile-assets.mjs` writes the file; a test compares what `compileAssets` returns with it.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const outFile = fileURLToPath(new URL("./assets.generated.ts", import.meta.url));

/** Each constant with its file and what it is. */
const ASSETS = [
  ["SITE_STYLE", "site.css", "The style sheet of all pages."],
  ["SITE_SCRIPT", "site.js", "The script of all pages."],
  ["BYTES_SCRIPT", "bytes.js", "What pages of contracts add to the script."],
  ["HISTORY_SCRIPT", "history.js", "What the page of the history adds to the script."],
  ["REPORT_STYLE", "report.css", "What the pages of runs and tables add to the style sheet."],
  ["RUN_SCRIPT", "run.js", "What the page of a run adds to the script."],
  ["FIND_SCRIPT", "find.js", "The script that finds in the index of the search."],
  ["LOOK_STYLE", "look.css", "The style sheet of the page that looks into data."],
  ["SITE_ICON", "icon.svg", "The icon of all pages."],
];

/** Returns the text of assets.generated.ts. */
export function compileAssets() {
  const constants = ASSETS.map(([name, file, doc]) => {
    const text = readFileSync(new URL(`./assets/${file}`, import.meta.url), "utf8").replaceAll("\r\n", "\n");
    const lines = text.split("\n").map((line) => `  ${JSON.stringify(line)},\n`);
    return `/** ${doc} */\nexport const ${name} = [\n${lines.join("")}].join("\\n");\n`;
  });
  return `// @generated from generator/site/assets. Do not edit.\n\n${constants.join("\n")}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(outFile, compileAssets());
