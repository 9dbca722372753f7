import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { COLD, WORKLOADS, valuesOf } from "./workloads/index.mjs";

const DIRECTORY = fileURLToPath(new URL("built/messages/", import.meta.url));

/** Writes the messages that other processes read: of every workload for Python, and the small ones of a cold start. */
export async function writeMessages() {
  mkdirSync(DIRECTORY, { recursive: true });
  for (const workload of [...WORKLOADS, ...COLD]) {
    const { [workload.name]: contract } = await import(`./built/compat/${workload.module}.js`);
    valuesOf(workload).forEach((value, index) => {
      writeFileSync(pathOf(workload, `${index}.json`), contract.encodeJson(value));
      writeFileSync(pathOf(workload, `${index}.msgpack`), contract.encodeMsgpack(value));
    });
  }
}

/** The first `count` JSON messages of a workload. */
export function readMessages(workload, count) {
  return Array.from({ length: count }, (_, index) => readFileSync(pathOf(workload, `${index}.json`)));
}

function pathOf({ name }, file) {
  return join(DIRECTORY, `${name}.${file}`);
}
