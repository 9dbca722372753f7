import { type AddressInfo, createServer } from "node:net";
import { create } from "@bufbuild/protobuf";
import { describe, expect, test } from "vitest";
import { RetrySpec } from "tessera-contracts/contracts/config/spark";
import { spark } from "tessera-contracts/spark";
import { SparkClient } from "../../../runtime/spark/client.js";
import { AnalyzePlanRequestSchema, SparkConnectService } from "../../../runtime/spark/protocol/connect.generated.js";
import { type Transport, TransportError } from "../../../runtime/spark/transport.js";

/** A port at which nobody listens. */
async function portOfNobody(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A client of a server that answers as the list says, each call after so many milliseconds of a clock that only this moves. */
function clientOf(
  says: readonly ("unreachable" | "broken" | "unavailable" | "yes")[],
  { eachMs = 1 }: { readonly eachMs?: number } = {},
): {
  readonly ask: () => Promise<unknown>;
  readonly close: () => Promise<void>;
  readonly waits: number[];
  readonly calls: string[];
} {
  let now = 0;
  const waits: number[] = [];
  const calls: string[] = [];
  const transport: Transport = {
    unary: async (method) => {
      now += eachMs;
      const said = method.name === "AnalyzePlan" ? (says[calls.length] ?? says.at(-1)) : "yes";
      calls.push(method.name);
      if (said === "yes") return create(method.output);
      const status = { code: 14, message: "starting", details: null };
      if (said === "unavailable") throw new TransportError("status", "starting", { status });
      throw new TransportError(said ?? "broken", "no connection to host:15002: connect ECONNREFUSED");
    },
    serverStream: () => {
      throw new Error("not asked for");
    },
    clientStream: () => Promise.reject(new Error("not asked for")),
    close: () => Promise.resolve(),
  };
  const client = new SparkClient({
    transport,
    host: {
      sleep: async (ms) => {
        waits.push(ms);
        now += ms;
      },
      random: () => 0,
      uuid: () => "u",
      now: () => now,
    },
    sessionId: "s",
    userId: null,
    clientType: "t",
    token: null,
    retry: RetrySpec.create({}),
    callTimeoutMs: 1000,
    idleTimeoutMs: 1000,
    chunkBytes: 1000,
  });
  const method = SparkConnectService.method.analyzePlan;
  return {
    ask: () => client.call(method, create(AnalyzePlanRequestSchema)),
    close: () => client.close(),
    waits,
    calls,
  };
}

describe("a server that was never reached", () => {
  test("is told of after a few tries, with what to do", async () => {
    const port = await portOfNobody();
    const waits: number[] = [];
    const sleep = async (ms: number): Promise<void> => void waits.push(ms);
    await expect(spark(`sc://127.0.0.1:${port}`, { host: { sleep } })).rejects.toMatchObject({
      code: "UNREACHABLE",
      message: `no connection to 127.0.0.1:${port}: connect ECONNREFUSED 127.0.0.1:${port} (4 tries); start the server, or correct the host and the port of the address`,
      cause: { errors: { length: 4 } },
    });
    expect(waits).toEqual([50, 200, 800]);
  });

  test.each([
    ["refuses", 1, 4, [50, 200, 800]],
    ["does not answer at all", 10_000, 1, []],
    ["answers slowly that it does not", 6000, 2, [50]],
  ] as const)("which %s", async (_, eachMs, tries, waits) => {
    const client = clientOf(["unreachable"], { eachMs });
    await expect(client.ask()).rejects.toMatchObject({ code: "UNREACHABLE", cause: { errors: { length: tries } } });
    expect(client.waits).toEqual(waits);
    await client.close();
    // Of a session that there never was, nobody takes leave.
    expect(client.calls).toEqual(Array(tries).fill("AnalyzePlan"));
  });

  test("is reached if it comes up meanwhile", async () => {
    const client = clientOf(["unreachable", "broken", "yes"]);
    await client.ask();
    await client.close();
    expect(client.calls).toEqual(["AnalyzePlan", "AnalyzePlan", "AnalyzePlan", "ReleaseSession"]);
  });

  test("but says itself that it is not ready yet, is waited for as long as one whose line broke", async () => {
    const client = clientOf(["unavailable"]);
    await expect(client.ask()).rejects.toMatchObject({ code: "UNREACHABLE", message: "starting" });
    expect(client.waits).toHaveLength(15);
  });
});

test("a server that was reached once is waited for with patience", async () => {
  const client = clientOf(["yes", "unreachable"]);
  await client.ask();
  await expect(client.ask()).rejects.toMatchObject({ code: "UNREACHABLE" });
  expect(client.waits).toHaveLength(15);
  expect(client.waits.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThan(600_000);
});
