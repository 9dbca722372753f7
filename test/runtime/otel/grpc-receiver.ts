// A collector for tests that speaks gRPC: it keeps what it is sent, and answers as it is told.

import { create, toBinary } from "@bufbuild/protobuf";
import { createServer, type ServerHttp2Session, type ServerHttp2Stream } from "node:http2";
import type { AddressInfo } from "node:net";
import { DurationSchema, RetryInfoSchema, StatusSchema } from "../../../runtime/spark/protocol/status.generated.js";

/** A call as it came. */
export interface ReceivedCall {
  readonly path: string;
  readonly headers: { readonly [name: string]: unknown };
  readonly message: Buffer;
}

/** What a call is answered with: a status of gRPC, or one of HTTP alone as proxies do; null: nothing, ever. */
export type CallAnswer = { readonly code: number; readonly retryMs?: number } | { readonly http: number } | null;

export interface CallReceiver {
  readonly url: string;
  readonly calls: readonly ReceivedCall[];
  close(): Promise<void>;
}

/** Starts a receiver. `answer` is asked for each call, with its number from 0. */
export async function callReceiver(answer: (index: number) => CallAnswer = () => ({ code: 0 })): Promise<CallReceiver> {
  const calls: ReceivedCall[] = [];
  const sessions = new Set<ServerHttp2Session>();
  const server = createServer();
  server.on("session", (session) => {
    sessions.add(session);
    session.on("error", () => undefined).on("close", () => sessions.delete(session));
  });
  server.on("stream", (stream, headers) => {
    const pieces: Buffer[] = [];
    stream.on("error", () => undefined);
    stream.on("data", (piece: Buffer) => pieces.push(piece));
    stream.on("end", () => {
      const told = answer(calls.length);
      const frame = Buffer.concat(pieces);
      if (frame.readUInt32BE(1) !== frame.length - 5) throw new Error("the call has not one message");
      calls.push({ path: String(headers[":path"]), headers, message: frame.subarray(5) });
      if (told !== null) respond(stream, told);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    for (const session of sessions) session.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${port}`, calls, close };
}

function respond(stream: ServerHttp2Stream, told: NonNullable<CallAnswer>): void {
  if ("http" in told) {
    stream.respond({ ":status": told.http }, { endStream: true });
    return;
  }
  const { code, retryMs } = told;
  const status = {
    "grpc-status": String(code),
    ...(retryMs !== undefined && { "grpc-status-details-bin": detailsOf(code, retryMs) }),
  };
  stream.respond({ ":status": 200, "content-type": "application/grpc" }, { waitForTrailers: true });
  stream.on("wantTrailers", () => stream.sendTrailers(status));
  // An empty message says that all was taken.
  stream.end(code === 0 ? Buffer.alloc(5) : undefined);
}

function detailsOf(code: number, ms: number): string {
  const retryDelay = create(DurationSchema, { seconds: BigInt(Math.floor(ms / 1000)), nanos: (ms % 1000) * 1e6 });
  const value = toBinary(RetryInfoSchema, create(RetryInfoSchema, { retryDelay }));
  const detail = { typeUrl: "type.googleapis.com/google.rpc.RetryInfo", value };
  const bytes = toBinary(StatusSchema, create(StatusSchema, { code, message: "busy", details: [detail] }));
  return Buffer.from(bytes).toString("base64");
}
