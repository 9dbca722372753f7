// A server behind TLS: what ends it checks who we are, as an ingress does.

import { readFileSync } from "node:fs";
import { connect, createSecureServer, type IncomingHttpHeaders, type ServerHttp2Stream } from "node:http2";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { spark, SparkError, type SparkOptions } from "../../../runtime/spark/index.js";
import { readAll } from "./reading.js";
import type { RealServer } from "./servers.js";

const pem = (name: string): string => readFileSync(`test/runtime/spark/tls/${name}.pem`, "utf8");
const AUTHORITY = pem("ca");
const OURS = { ca: AUTHORITY, cert: pem("client"), key: pem("client-key") };

/** What stands before a server. */
interface Ingress {
  readonly port: number;
  /** What calls must bring. */
  token: string;
  /** Calls that were let through, and those that were not. */
  readonly counts: { passed: number; refused: number };
  close(): Promise<void>;
}

/** Ends TLS at a port of its own, asks for the client's certificate and for a token, and passes calls on to a port. */
async function startIngress(to: number, token: string): Promise<Ingress> {
  const behind = connect(`http://127.0.0.1:${to}`);
  behind.on("error", () => undefined);
  const certificates = { cert: pem("server"), key: pem("server-key"), ca: AUTHORITY };
  const server = createSecureServer({ ...certificates, requestCert: true, rejectUnauthorized: true });
  const sessions = new Set<{ destroy(): void }>();
  const counts = { passed: 0, refused: 0 };
  const ingress = { port: 0, token, counts, close };
  server.on("session", (session) => {
    sessions.add(session);
    session.on("error", () => undefined).on("close", () => sessions.delete(session));
  });
  server.on("stream", (stream, headers) => {
    stream.on("error", () => undefined);
    if (headers.authorization !== `Bearer ${ingress.token}`) {
      counts.refused++;
      const status = { "grpc-status": "16", "grpc-message": "Invalid authentication token" };
      stream.respond({ ":status": 200, "content-type": "application/grpc", ...status }, { endStream: true });
      return;
    }
    counts.passed++;
    pass(stream, behind.request(withoutToken(headers)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return Object.assign(ingress, { port: (server.address() as AddressInfo).port });

  async function close(): Promise<void> {
    for (const session of sessions) session.destroy();
    behind.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}

type Behind = ReturnType<ReturnType<typeof connect>["request"]>;

/** Passes a call on, and what is answered, with its trailers. */
function pass(stream: ServerHttp2Stream, call: Behind): void {
  let trailers: IncomingHttpHeaders = {};
  call.on("error", () => stream.destroy());
  stream.on("close", () => call.close());
  call.on("trailers", (found) => (trailers = found));
  stream.on("wantTrailers", () => stream.sendTrailers(trailers));
  call.on("response", (headers, flags) => {
    // An answer without rows has its status among the headers.
    const isAll = (flags & 1) === 1;
    stream.respond(headers, isAll ? { endStream: true } : { waitForTrailers: true });
    if (!isAll) call.pipe(stream);
  });
  stream.pipe(call);
}

function withoutToken({ authorization: _, ...headers }: IncomingHttpHeaders): IncomingHttpHeaders {
  return { ...headers, ":scheme": "http" };
}

/**
 * Reads a result over TLS with certificates on both sides and a token that changes, and is told what is wrong where one of these is. What is said
 * of it.
 */
export async function provesItself(server: RealServer): Promise<string> {
  const ingress = await startIngress(server.port, "first-secret");
  const url = `sc://localhost:${ingress.port}`;
  const found: string[] = [];
  const fails = async (options: SparkOptions, code: string, why: RegExp): Promise<void> => {
    const error: unknown = await spark(url, { retry: { max_retries: 0 }, ...options }).then(
      (engine) => engine.close(),
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof SparkError && error.code === code && why.test(error.message)))
      throw new Error(`expected ${code} with ${why}`, { cause: error });
    if (/secret/.test(inspect(error, { depth: null }))) throw new Error("an error says a token");
    found.push(code);
  };
  try {
    await fails({ tls: { ca: AUTHORITY }, token: "first-secret" }, "PROTOCOL", /certificate/);
    await fails({ tls: { cert: OURS.cert, key: OURS.key }, token: "first-secret" }, "PROTOCOL", /not trusted/);
    await fails({ tls: OURS, token: "wrong-secret" }, "UNAUTHENTICATED", /Invalid authentication token/);
    const asked = await readsWithTokens(ingress, url);
    const { passed, refused } = ingress.counts;
    return `${passed} calls let through, ${refused} refused, ${asked} tokens asked for; ${found.join(", ")} where it was wrong`;
  } finally {
    await ingress.close();
  }
}

/** Reads twice, and between the two the token ends. @returns how often a token was asked for */
async function readsWithTokens(ingress: Ingress, url: string): Promise<number> {
  let asked = 0;
  const token = (): Promise<string> => {
    asked++;
    return Promise.resolve(ingress.token);
  };
  const engine = await spark(url, { tls: OURS, token });
  try {
    await readAll(engine);
    ingress.token = "second-secret";
    await readAll(engine);
    await engine.describe({ sql: "SELECT 1 AS a", dialect: "spark" });
    return asked;
  } finally {
    await engine.close();
  }
}
