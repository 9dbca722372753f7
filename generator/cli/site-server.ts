// `tessera site --serve`: the site out of memory, on this machine alone, and a word to open pages when it has changed.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { FinishedBytes } from "../finish/finish-files.js";
import { textOf } from "../write/compare.js";
import { UsageError } from "./command.js";

const LOOPBACK = "127.0.0.1";
const CHANGES = "/_changes";
const LIVE = "/_live.js";

/** Told that the site has changed, pages are loaded again; so they are when the server is back. */
const LIVE_SCRIPT = `"use strict";
let isLost = false;
const changes = new EventSource("${CHANGES}");
changes.addEventListener("error", () => { isLost = true; });
changes.addEventListener("open", () => { if (isLost) location.reload(); });
changes.addEventListener("message", () => location.reload());
`;

const TYPES: { readonly [ending: string]: string } = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
};

/** A site that is being served. */
export class SiteServer {
  readonly #server: Server;
  readonly #listeners = new Set<ServerResponse>();
  #files: ReadonlyMap<string, string | Uint8Array> = new Map();

  constructor() {
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  /** Listens at a port of this machine, 0 for any that is free, and returns the address. @throws {UsageError} when that cannot be had */
  async listen(port: number): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", (error: NodeJS.ErrnoException) => {
        const reason = error.code === "EADDRINUSE" ? "it is in use" : error.message;
        reject(new UsageError(`--port ${port}: ${reason}; choose another one`));
      });
      this.#server.listen(port, LOOPBACK, resolve);
    });
    return `http://${LOOPBACK}:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** Serves these files from now on, and tells the pages that are open. */
  show(files: readonly FinishedBytes[]): void {
    this.#files = new Map(files.map(({ path, bytes }) => [`/${path}`, bytes]));
    for (const listener of this.#listeners) listener.write("data: changed\n\n");
  }

  /** Ends all connections. */
  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  #answer({ method, url = "/", headers }: IncomingMessage, response: ServerResponse): void {
    // A name that somebody else has pointed at this machine is not ours: their pages may not read from here.
    if (!isLoopback(headers.host ?? "")) return refuse(response, 403);
    if (method !== "GET" && method !== "HEAD") return refuse(response, 405);
    const path = pathIn(url);
    if (path === CHANGES) return this.#listen(response);
    const content = path === LIVE ? LIVE_SCRIPT : this.#files.get(path.endsWith("/") ? `${path}index.html` : path);
    if (content === undefined) return refuse(response, 404);
    const type = TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? TYPES["html"];
    response.writeHead(200, { "content-type": type, "cache-control": "no-store", "x-content-type-options": "nosniff" });
    response.end(type === TYPES["html"] ? withLiveScript(textOf(content)) : content);
  }

  #listen(response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(": listening\n\n");
    this.#listeners.add(response);
    response.on("close", () => this.#listeners.delete(response));
  }
}

function isLoopback(host: string): boolean {
  return /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host);
}

/** The path of an address; nothing is looked up on a disk, so `..` leads nowhere. */
function pathIn(url: string): string {
  const [path = "/"] = url.split("?");
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}

function refuse(response: ServerResponse, code: number): void {
  response.writeHead(code, { "content-type": "text/plain" }).end(`${code}\n`);
}

/** A page that may hear of changes, and does. */
function withLiveScript(page: string): string {
  return page
    .replace("script-src 'self'", "connect-src 'self'; script-src 'self'")
    .replace("</head>", `<script defer src="${LIVE}"></script>\n</head>`);
}
