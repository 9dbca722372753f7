// HTTP/2 servers on loopback that do exactly what a test says, frame by frame.

import {
  createSecureServer,
  createServer,
  type Http2Server,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from "node:http2";
import { type AddressInfo, connect, createServer as createTcpServer, type Server, type Socket } from "node:net";
import { create, type MessageInitShape, toBinary } from "@bufbuild/protobuf";
import { grpcTransport, type GrpcOptions } from "../../../../runtime/spark/grpc.js";
import { frameOf } from "../../../../runtime/grpc/frames.js";
import {
  ConfigResponseSchema,
  ExecutePlanResponseSchema,
} from "../../../../runtime/spark/protocol/connect.generated.js";
import type { Transport } from "../../../../runtime/spark/transport.js";

export type Headers = { readonly [name: string]: string | string[] | undefined };
export type Handler = (
  stream: ServerHttp2Stream,
  headers: Headers,
  server: Pick<RawServer, "cut">,
) => void | Promise<void>;

/** A server that runs. */
export interface RawServer {
  readonly port: number;
  /** The connections so far, those that are gone too. */
  readonly sessions: readonly ServerHttp2Session[];
  /** Cuts all of them, without a word. */
  cut(): void;
  close(): Promise<void>;
}

/** Starts a server that gives each stream to a function. */
export async function startRawServer(handler: Handler, tls?: object): Promise<RawServer> {
  const server = tls === undefined ? createServer() : createSecureServer(tls);
  const sessions: ServerHttp2Session[] = [];
  const sockets: Socket[] = [];
  (server as unknown as Server).on("connection", (socket: Socket) => sockets.push(socket));
  (server as Http2Server).on("session", (session) => {
    sessions.push(session);
    session.on("error", () => undefined);
  });
  (server as Http2Server).on("stream", (stream, headers) => {
    stream.on("error", () => undefined);
    void handler(stream, headers as Headers, { cut });
  });
  const port = await listening(server as unknown as Server);
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const close = async (): Promise<void> => {
    for (const session of sessions) session.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { port, sessions, cut, close };
}

/** Starts a server that gives each connection to a function. */
export async function startTcpServer(handler: (socket: Socket) => void): Promise<Omit<RawServer, "sessions" | "cut">> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    handler(socket);
  });
  const port = await listening(server);
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { port, close };
}

/** Passes bytes on to a port, until it is told not to. */
export async function startProxy(to: number): Promise<Omit<RawServer, "sessions"> & { freeze(): void }> {
  const pairs: Socket[] = [];
  const server = await startTcpServer((socket) => {
    const other = connect(to, "127.0.0.1");
    pairs.push(socket, other);
    other.on("error", () => undefined);
    socket.on("close", () => other.destroy());
    other.on("close", () => socket.destroy());
    socket.pipe(other);
    other.pipe(socket);
  });
  const freeze = (): void => {
    for (const socket of pairs) socket.unpipe().pause();
  };
  const cut = (): void => {
    for (const socket of pairs) socket.destroy();
  };
  const close = async (): Promise<void> => {
    cut();
    await server.close();
  };
  return { port: server.port, freeze, cut, close };
}

/** Calls of a server on loopback, impatient. */
export function transportTo(port: number, options: Partial<GrpcOptions> = {}): Transport {
  return grpcTransport({
    host: "127.0.0.1",
    port,
    tls: null,
    headers: { "user-agent": "test" },
    connectTimeoutMs: 1000,
    keepAliveMs: 30_000,
    keepAliveTimeoutMs: 10_000,
    maxMessageBytes: 2 ** 20,
    bufferedBytes: 2 ** 20,
    ...options,
  });
}

/** Answers as gRPC does: messages, then a status. */
export function answer(
  stream: ServerHttp2Stream,
  frames: readonly Uint8Array[],
  trailers: object = { "grpc-status": "0" },
): void {
  begin(stream);
  stream.once("wantTrailers", () => stream.sendTrailers(trailers as Record<string, string>));
  for (const frame of frames) stream.write(frame);
  stream.end();
}

/** Begins an answer, which has trailers. */
export function begin(stream: ServerHttp2Stream, headers: object = {}): void {
  stream.respond({ ":status": 200, "content-type": "application/grpc", ...headers }, { waitForTrailers: true });
}

export function configFrame(init: MessageInitShape<typeof ConfigResponseSchema>): Uint8Array {
  return frameOf(toBinary(ConfigResponseSchema, create(ConfigResponseSchema, init)));
}

export function executeFrame(init: MessageInitShape<typeof ExecutePlanResponseSchema>): Uint8Array {
  return frameOf(toBinary(ExecutePlanResponseSchema, create(ExecutePlanResponseSchema, init)));
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}
