import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";

/** The machine and the versions a run was made with, as rows of a table. */
export function machineRows() {
  const memory_gib = Math.round(totalmem() / 2 ** 30);
  return [
    ["processor", `${cpus().length} × ${cpus()[0].model}`],
    ["memory", `${memory_gib} GiB`],
    ["system", `${process.platform} ${process.arch}`],
    ["Node", `${process.version}, V8 ${process.versions.v8}`],
    ...peerVersions(),
  ];
}

function peerVersions() {
  const { dependencies } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const requirements = readFileSync(new URL("../../interop/requirements.txt", import.meta.url), "utf8");
  const [, msgspec] = /^msgspec==(.*)$/m.exec(requirements);
  return [...Object.entries(dependencies), ["msgspec (Python)", msgspec]];
}
