// Stands between a client and a server, and cuts the line.

import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A proxy on loopback. */
export interface CuttingProxy {
  readonly port: number;
  /** How often it has cut. */
  readonly cuts: number;
  close(): Promise<void>;
}

/**
 * Passes bytes on to a port. Each connection is cut once so many bytes have come from the server, in the middle of whatever is said.
 * @param nextCut bytes until the cut of the next connection; null: it is left alone
 */
export async function startCuttingProxy(to: number, nextCut: () => number | null): Promise<CuttingProxy> {
  const sockets = new Set<Socket>();
  let cuts = 0;
  const server = createServer((client) => {
    const behind = connect(to, "127.0.0.1");
    let left = nextCut() ?? Number.POSITIVE_INFINITY;
    const end = (): void => {
      client.destroy();
      behind.destroy();
    };
    for (const socket of [client, behind]) {
      sockets.add(socket);
      socket
        .on("error", () => undefined)
        .on("close", () => {
          sockets.delete(socket);
          end();
        });
    }
    client.pipe(behind);
    behind.on("data", (piece: Buffer) => {
      if (piece.length < left) {
        left -= piece.length;
        if (!client.write(piece)) {
          behind.pause();
          client.once("drain", () => behind.resume());
        }
        return;
      }
      cuts++;
      // What was passed on before the cut arrives: a reset would take it back.
      client.write(piece.subarray(0, left), end);
      left = 0;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    get cuts() {
      return cuts;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
