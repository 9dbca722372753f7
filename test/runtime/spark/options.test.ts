// What a file of settings says of a connection.

import { expect, test } from "vitest";
import { SparkConnectSpec, type SparkConnectSpecInit } from "tessera-contracts/contracts/config/spark";
import { spark, sparkOptions } from "tessera-contracts/spark";

const DEFAULTS = {
  conf: {},
  retry: SparkConnectSpec.create({ url: "sc://x" }).retry,
  limits: SparkConnectSpec.create({ url: "sc://x" }).limits,
  connectTimeoutMs: 10_000,
  callTimeoutMs: 60_000,
  idleTimeoutMs: 300_000,
};
const HOST = {
  variables: { SPARK_CONNECT_AUTHENTICATE_TOKEN: "usual", MY_TOKEN: "mine", EMPTY: "" },
  read: async (path: string) => `what ${path} holds`,
};

test.each<[what: string, said: Omit<SparkConnectSpecInit, "url">, options: object]>([
  ["an address alone", {}, { ...DEFAULTS, token: "usual" }],
  ["another variable", { token_env: "MY_TOKEN" }, { ...DEFAULTS, token: "mine" }],
  ["a variable that is empty", { token_env: "EMPTY" }, DEFAULTS],
  ["a variable that is not there", { token_env: "OTHER" }, DEFAULTS],
  ["no token", { token_env: null }, DEFAULTS],
  [
    "everything",
    {
      token_env: null,
      user_id: "ann",
      tls: { ca_file: "ca.pem", cert_file: "c.pem", key_file: "k.pem", server_name: "spark.internal" },
      conf: { "spark.sql.shuffle.partitions": "8" },
      connect_timeout_ms: 1,
      call_timeout_ms: 2,
      idle_timeout_ms: 3,
    },
    {
      ...DEFAULTS,
      userId: "ann",
      tls: {
        ca: "what ca.pem holds",
        cert: "what c.pem holds",
        key: "what k.pem holds",
        serverName: "spark.internal",
      },
      conf: { "spark.sql.shuffle.partitions": "8" },
      connectTimeoutMs: 1,
      callTimeoutMs: 2,
      idleTimeoutMs: 3,
    },
  ],
])("%s becomes options", async (_, said, options) => {
  expect(await sparkOptions(SparkConnectSpec.create({ url: "sc://x", ...said }), HOST)).toEqual(options);
});

test("a token of a spec goes to no server that anybody can listen to", async () => {
  const spec = SparkConnectSpec.create({ url: "sc://cluster:15002/;use_ssl=false" });
  const connecting = spark(spec.url, await sparkOptions(spec, HOST));
  await expect(connecting).rejects.toMatchObject({ code: "INSECURE_TOKEN" });
  await expect(connecting).rejects.not.toThrow("usual");
});
