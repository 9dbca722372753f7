// The licences of what is inside the command, from the packages themselves.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const HEAD = `The command \`tessera\` contains the following packages, in whole or in part. Written by \`npm run build\`.\n`;
const LINE = "-".repeat(100);

/** The text of THIRD-PARTY-NOTICES: for each package of which the metafile of a bundle names a file, its licence. */
export function noticesOf(root, { outputs }) {
  const packages = new Map();
  for (const path of Object.values(outputs).flatMap(({ inputs }) => filesIn(inputs))) {
    const name = packageOf(path);
    if (name !== null) packages.set(name, [...(packages.get(name) ?? []), path]);
  }
  const sorted = [...packages].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [HEAD, ...sorted.map(([name, paths]) => notice(root, name, paths))].join(`\n${LINE}\n\n`);
}

/** Inputs of which something is left. */
function filesIn(inputs) {
  return Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0);
}

/** The package that a file is in; null if it is ours. */
function packageOf(path) {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? null;
}

function notice(root, name, paths) {
  const directory = join(root, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
  const file = readdirSync(directory).find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? withoutFile(root, { name, license, paths }) : read(join(directory, file));
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** Some packages that are under our own licence come without its text: what their sources say of it, and where the text is. */
function withoutFile(root, { name, license, paths }) {
  if (license !== "Apache-2.0") throw new Error(`${name} is under ${license} and comes without the text of it`);
  const headers = paths.map((path) => /^(?:\/\/.*\n)+/.exec(readFileSync(join(root, path), "utf8"))?.[0] ?? "");
  const [header, ...others] = new Set(headers.filter((one) => one.includes("Copyright")));
  if (header === undefined || others.length > 0)
    throw new Error(`${name}: not one copyright notice, but ${others.length}`);
  return `${header.replaceAll(/^\/\/ ?/gm, "").trim()}\n\nThe text of that licence is in the file LICENSE beside this one.`;
}

function read(path) {
  return readFileSync(path, "utf8").replaceAll("\r\n", "\n").trim();
}
