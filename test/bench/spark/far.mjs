// Stands between a client and a server, and lets everything take its time, as on a network.

import { connect, createServer } from "node:net";

/** Passes bytes on to a port of this machine, each way after so many milliseconds. Gives its own port, and a function that ends it. */
export async function farAway(to, ms) {
  const sockets = new Set();
  const server = createServer((client) => {
    const behind = connect(to, "127.0.0.1");
    for (const [one, other] of [
      [client, behind],
      [behind, client],
    ]) {
      sockets.add(one);
      one.setNoDelay(true);
      one.on("data", (piece) => setTimeout(() => other.writable && other.write(piece), ms));
      one.on("error", () => undefined).on("close", () => setTimeout(() => other.destroy(), ms));
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const end = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { port: server.address().port, end };
}
