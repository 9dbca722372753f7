// Opens an engine: what `spark()` loads when it is called.

import { RetrySpec, SparkLimits } from "tessera-contracts/contracts/config/spark";
import { SparkClient } from "./client.js";
import type { ClientHost } from "./client-options.js";
import { ConnectedEngine } from "./engine.js";
import type { SparkEngine } from "./spark-engine.js";
import { grpcTransport } from "./grpc.js";
import type { SparkOptions } from "./options.js";
import { openSession } from "./session.js";
import { checkedHeaders, parseSparkUrl, type SparkAddress, usesTls } from "./url.js";

/** Connects to a server and opens a session. @throws {SparkError} */
export async function openSpark(url: string, options: SparkOptions): Promise<SparkEngine> {
  const address = parseSparkUrl(url);
  const limits = SparkLimits.create(options.limits ?? {});
  const client = new SparkClient({
    transport: options.transport ?? transportTo(address, limits, options),
    host: { ...HOST, ...options.host },
    sessionId: address.sessionId ?? (options.host?.uuid ?? HOST.uuid)(),
    userId: options.userId ?? address.userId,
    clientType: agentOf(options.userAgent ?? address.userAgent),
    token: options.token ?? address.token,
    retry: RetrySpec.create(options.retry ?? {}),
    callTimeoutMs: options.callTimeoutMs ?? 60_000,
    idleTimeoutMs: options.idleTimeoutMs ?? 300_000,
    chunkBytes: limits.chunk_bytes,
  });
  try {
    const session = await openSession(client, options.conf ?? {}, options.signal);
    return new ConnectedEngine({ client, session, limits, host: address.host, files: options.files ?? null });
  } catch (error) {
    await client.close();
    throw error;
  }
}

const HOST: ClientHost = {
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal?.addEventListener("abort", end);
    }),
  random: Math.random,
  uuid: () => crypto.randomUUID(),
  now: Date.now,
};

function transportTo(
  address: SparkAddress,
  limits: SparkLimits,
  options: SparkOptions,
): ReturnType<typeof grpcTransport> {
  const { host, port } = address;
  const token = (options.token ?? address.token) === null ? "no token" : "token";
  const isTls = usesTls({ host, useTls: options.tls === undefined ? address.useTls : true }, token);
  return grpcTransport({
    host,
    port,
    tls: isTls ? (options.tls ?? {}) : null,
    connectTimeoutMs: options.connectTimeoutMs ?? 10_000,
    keepAliveMs: 30_000,
    keepAliveTimeoutMs: 10_000,
    headers: { ...address.headers, ...checkedHeaders(Object.entries(options.headers ?? {})) },
    maxMessageBytes: limits.max_message_bytes,
    bufferedBytes: limits.buffered_bytes,
  });
}

function agentOf(own: string | null): string {
  return own === null ? "tessera" : `${own} tessera`;
}
