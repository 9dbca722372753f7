// Starts a server for a reader who wants to try, until Ctrl+C: `serve.ts [spark|sail]`.

import { startSail, startSpark } from "./servers.js";

const server = await (process.argv[2] === "sail" ? startSail() : startSpark());
if ("skipped" in server) {
  console.error(server.skipped);
  process.exit(1);
}
console.log(`${server.family} listens at ${server.url}; connect with spark("${server.url}"), end it with Ctrl+C`);
// The server is a process of its own, and ends with this one.
setInterval(() => undefined, 60_000);
