// A collector for tests: it keeps what it is sent, and answers as it is told.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it came. */
export interface Received {
  readonly path: string;
  readonly type: string;
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined };
  readonly body: Buffer;
}

/** What a request is answered with; null: never. */
export type Answer = { readonly status: number; readonly headers?: { readonly [name: string]: string } } | null;

export interface Receiver {
  readonly url: string;
  readonly requests: readonly Received[];
  close(): Promise<void>;
}

/** Starts a receiver. `answer` is asked for each request, with its number from 0. */
export async function receiver(answer: (index: number) => Answer = () => ({ status: 200 })): Promise<Receiver> {
  const requests: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { url: path = "", headers } = request;
      const told = answer(requests.length);
      requests.push({ path, type: headers["content-type"] ?? "", headers, body: Buffer.concat(chunks) });
      if (told !== null) response.writeHead(told.status, told.headers).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
