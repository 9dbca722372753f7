import { describe, expect, test } from "vitest";
import { inspect } from "node:util";
import { SparkError } from "../../../runtime/spark/errors.js";
import { checkedHeaders, parseSparkUrl, shownAddress, usesTls } from "../../../runtime/spark/url.js";

const PLAIN = { useTls: null, token: null, userId: null, sessionId: null, userAgent: null, headers: {} };
const SESSION = "0b1f4c7e-6f0e-4b52-9a5f-3b8f2a2f6d11";

describe("the address of a server", () => {
  test.each([
    ["sc://localhost", { host: "localhost", port: 15002, ...PLAIN }],
    ["sc://localhost/", { host: "localhost", port: 15002, ...PLAIN }],
    ["sc://cluster.example:443/;", { host: "cluster.example", port: 443, ...PLAIN }],
    ["sc://[::1]:15003", { host: "::1", port: 15003, ...PLAIN }],
    ["sc://h;use_ssl=true", { host: "h", port: 15002, ...PLAIN, useTls: true }],
    ["sc://h/;use_ssl=false;user_id=a%20b", { host: "h", port: 15002, ...PLAIN, useTls: false, userId: "a b" }],
    ["sc://h/;token=ab=c==", { host: "h", port: 15002, ...PLAIN, token: "ab=c==" }],
    ["sc://h/;token=a%3Bb", { host: "h", port: 15002, ...PLAIN, token: "a;b" }],
    ["sc://h/;token=a%2525", { host: "h", port: 15002, ...PLAIN, token: "a%25" }],
    [
      `sc://h/;session_id=${SESSION};user_agent=me`,
      { host: "h", port: 15002, ...PLAIN, sessionId: SESSION, userAgent: "me" },
    ],
    [
      "sc://h/;X-Databricks-Cluster-Id=1-2",
      { host: "h", port: 15002, ...PLAIN, headers: { "x-databricks-cluster-id": "1-2" } },
    ],
    ["sc://h/;Token=x", { host: "h", port: 15002, ...PLAIN, headers: { token: "x" } }],
  ])("%s is read", (url, expected) => {
    expect(parseSparkUrl(url)).toEqual(expected);
  });

  const SECRET = "hunter2secret";
  test.each([
    [`https://${SECRET}`, "the scheme"],
    [`SC://${SECRET}`, "the scheme"],
    [SECRET, "the scheme"],
    ["sc://", "the host"],
    ["sc://:15002", "the host"],
    ["sc://h%61", "the host"],
    ["sc://::1:15002", "the host"],
    [`sc://me:${SECRET}@h`, "the user"],
    ["sc://h:0", "the port"],
    ["sc://h:65536", "the port"],
    [`sc://h:${SECRET}`, "the port"],
    [`sc://h/${SECRET}`, "the path"],
    [`sc://h/${SECRET};use_ssl=true`, "the path"],
    [`sc://h?token=${SECRET}`, "the query"],
    [`sc://h/?token=${SECRET}`, "the query"],
    [`sc://h#${SECRET}`, "the query"],
    [`sc://h/;token=${SECRET};token=b`, "token"],
    [`sc://h/;token=${SECRET}%ZZ`, "token"],
    [`sc://h/;token=${SECRET}%0A`, "token"],
    [`sc://h/;token=${SECRET} x`, "token"],
    ["sc://h/;token=", "token"],
    ["sc://h/;token", "token"],
    [`sc://h/;=${SECRET}`, "without a proper name"],
    [`sc://h/;use_ssl=${SECRET}`, "use_ssl"],
    ["sc://h/;use_ssl=True", "use_ssl"],
    [`sc://h/;session_id=${SECRET}`, "session_id"],
    [`sc://h/;user_id=${SECRET}%00`, "user_id"],
    [`sc://h/;user_agent=${"ä".repeat(400)}`, "user_agent"],
    [`sc://h/;x-key=${SECRET}%0d%0aevil: 1`, "x-key"],
    [`sc://h/;x-key=${SECRET}ä`, "x-key"],
    [`sc://h/;X-Key=a;x-key=${SECRET}`, "x-key"],
    [`sc://h/;x key=${SECRET}`, "without a proper name"],
    [`sc://h/;authorization=${SECRET}`, "authorization"],
    [`sc://h/;grpc-timeout=${SECRET}`, "grpc-timeout"],
    [`sc://h/;:path=${SECRET}`, "without a proper name"],
  ])("%s is refused by the name of its part", (url, part) => {
    const error = errorOf(() => parseSparkUrl(url));
    expect(error.code).toBe("INVALID_URL");
    expect(error.message).toContain(part);
    for (const shown of [
      error.message,
      error.stack ?? "",
      inspect(error, { depth: 9 }),
      JSON.stringify(error.payload),
    ]) {
      expect(shown.toLowerCase()).not.toContain(SECRET);
    }
  });

  test("a piece of a token that has a semicolon in it is not shown as a name", () => {
    expect(errorOf(() => parseSparkUrl("sc://h/;token=abc;9f8e7d6c5b4a1234567890")).message).not.toContain("9f8e7d");
  });

  test("is shown without what may be secret", () => {
    expect(shownAddress(parseSparkUrl("sc://h:1/;token=x;user_id=u"))).toBe("sc://h:1");
    expect(shownAddress(parseSparkUrl("sc://[::1]/;token=x"))).toBe("sc://[::1]:15002");
  });
});

describe("TLS", () => {
  test.each([
    ["h", null, "no token", false],
    ["h", true, "no token", true],
    ["h", null, "token", true],
    ["h", true, "token", true],
    ["localhost", null, "token", true],
    ["localhost", false, "token", false],
    ["127.0.0.1", false, "token", false],
    ["::1", false, "token", false],
  ] as const)("to %s, use_ssl %s, with %s: %s", (host, useTls, token, expected) => {
    expect(usesTls({ host, useTls }, token)).toBe(expected);
  });

  test.each(["h", "localhost.evil.example", "127.0.0.1.evil.example", "128.0.0.1"])(
    "is required for a token to %s",
    (host) => {
      expect(errorOf(() => usesTls({ host, useTls: false }, "token")).code).toBe("INSECURE_TOKEN");
    },
  );
});

test("headers of options are held against the same rules", () => {
  expect(checkedHeaders([["X-A", "1"]])).toEqual({ "x-a": "1" });
  expect(errorOf(() => checkedHeaders([["x-a", "hunter2\n"]])).message).not.toContain("hunter2");
});

function errorOf(work: () => unknown): SparkError {
  try {
    work();
  } catch (error) {
    if (error instanceof SparkError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
