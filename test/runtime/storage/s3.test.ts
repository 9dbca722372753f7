// S3 over loopback: the suite of every storage, and answers that are not those that were hoped for.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Cancelled } from "tessera-contracts/diagnostics";
import { s3, type S3Options } from "tessera-contracts/s3";
import { storageFor, type Storage, StorageError } from "tessera-contracts/storage";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { temporaryDirectory } from "../../temporary-directory.js";
import { paths, refuses, storageContract } from "./contract.js";
import { CREDENTIALS, fail, type Got, type Interception, type S3Server, SECRET, startS3Server } from "./s3-server.js";

let server: S3Server;
let made = 0;

beforeAll(async () => {
  server = await startS3Server();
});

afterAll(() => server.close());

afterEach(() => {
  server.intercept = null;
  server.got.length = 0;
  server.pageSize = 3;
  vi.unstubAllEnvs();
});

/** A storage with a prefix of its own, which does not wait long. */
function make(options: Partial<S3Options> = {}): Storage {
  const prefix = `it's %/root+${made++}`;
  const place = { bucket: "bucket", prefix, endpoint: server.endpoint, credentials: CREDENTIALS };
  return s3({ ...place, retryMs: 0, retries: 3, timeoutMs: 2000, ...options } as S3Options);
}

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

describe("S3", () => {
  storageContract(() => make());
});

describe("S3, one key a page and without a prefix", () => {
  test("lists all pages", async () => {
    server.store.clear();
    server.pageSize = 1;
    const storage = make({ prefix: "" });
    for (const path of ["b", "a/c", "a&b<c", "a b"]) await storage.put(path, text("x"));
    server.store.set("folder/", { bytes: Buffer.alloc(0), modifiedMs: 0 });
    server.store.set("a//b", { bytes: Buffer.alloc(0), modifiedMs: 0 });
    expect(await paths(storage, "")).toEqual(["a b", "a&b<c", "a/c", "b"]);
    expect(storage.uri).toBe("s3://bucket");
    server.store.clear();
  });
});

/** What happens in each request, in their order; the last goes on. Null: the usual. */
function inOrder(...steps: readonly (Interception | null)[]): void {
  let at = 0;
  server.intercept = async (...call) => {
    const step = steps[Math.min(at++, steps.length - 1)] ?? null;
    return step === null ? false : step(...call);
  };
}

const answer =
  (status: number, code: string, headers: { readonly [name: string]: string } = {}): Interception =>
  ({ method }, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    fail(response, status, code, method);
    return true;
  };
const page =
  (status: number, body: string): Interception =>
  (_, response) => {
    response.writeHead(status, { "content-type": "text/html" }).end(body);
    return true;
  };
const reset: Interception = (_, response) => {
  response.destroy();
  return true;
};
/** The request is carried out, and no answer comes. */
const lostAfter: Interception = ({ key, body }, response, store) => {
  store.set(key, { bytes: body, modifiedMs: 0 });
  response.destroy();
  return true;
};
const silent: Interception = () => true;
const slowDown = answer(503, "SlowDown");

const read = (storage: Storage): Promise<unknown> => storage.read("a");
const create = (storage: Storage): Promise<unknown> => storage.putIfAbsent("a", text("x"));
const put = (storage: Storage): Promise<unknown> => storage.put("a", text("x"));
const list = (storage: Storage): Promise<unknown> => paths(storage, "");
const look = (storage: Storage): Promise<unknown> => storage.head("a");
const remove = (storage: Storage): Promise<unknown> => storage.delete(["a"]);

/** A storage whose server is known to write only where nothing is, so that the next request is that of the test. */
async function probed(options: Partial<S3Options> = {}): Promise<Storage> {
  const storage = make(options);
  await storage.putIfAbsent("probed", text("x"));
  server.got.length = 0;
  return storage;
}

describe("an answer that is an error", () => {
  test.each([
    ["read", read, answer(404, "NoSuchKey"), "MISSING", 1],
    ["read", read, answer(404, "NoSuchBucket"), "MISCONFIGURED", 1],
    ["read", read, answer(403, "AccessDenied"), "DENIED", 1],
    ["head", look, answer(403, "AccessDenied"), "DENIED", 1],
    ["read", read, answer(403, "InvalidAccessKeyId"), "MISCONFIGURED", 1],
    ["read", read, answer(403, "SignatureDoesNotMatch"), "MISCONFIGURED", 1],
    ["read", read, answer(403, "RequestTimeTooSkewed"), "MISCONFIGURED", 1],
    ["read", read, answer(400, "ExpiredToken"), "MISCONFIGURED", 1],
    ["read", read, answer(301, "PermanentRedirect", { "x-amz-bucket-region": "eu-north-1" }), "MISCONFIGURED", 1],
    ["head", look, answer(400, ""), "MISCONFIGURED", 1],
    ["read", read, answer(403, "InvalidObjectState"), "UNREADABLE", 1],
    ["head", look, answer(400, "", { "x-amz-bucket-region": "eu-north-1" }), "MISCONFIGURED", 1],
    ["head", look, answer(307, "TemporaryRedirect"), "MISCONFIGURED", 1],
    ["read", read, slowDown, "THROTTLED", 4],
    ["read", read, answer(429, "TooManyRequests"), "THROTTLED", 4],
    ["list", list, page(503, "<html>busy"), "THROTTLED", 4],
    ["read", read, answer(500, "InternalError"), "UNREADABLE", 4],
    ["read", read, reset, "UNREADABLE", 4],
    ["put", put, slowDown, "THROTTLED", 4],
    ["put", put, reset, "AMBIGUOUS", 4],
    ["put", put, answer(507, "XMinioStorageFull"), "FULL", 1],
    ["delete", remove, answer(500, "InternalError"), "AMBIGUOUS", 4],
    ["delete", remove, answer(403, "AccessDenied"), "DENIED", 1],
    ["putIfAbsent", create, answer(403, "AccessDenied"), "DENIED", 1],
    ["putIfAbsent", create, answer(501, "NotImplemented"), "UNSUPPORTED", 1],
    ["putIfAbsent", create, slowDown, "THROTTLED", 4],
    ["putIfAbsent", create, answer(409, "ConditionalRequestConflict"), "THROTTLED", 4],
    ["putIfAbsent", create, page(503, "busy"), "AMBIGUOUS", 1],
    ["putIfAbsent", create, answer(500, "InternalError"), "AMBIGUOUS", 1],
    ["putIfAbsent", create, answer(504, ""), "AMBIGUOUS", 1],
    ["putIfAbsent", create, reset, "AMBIGUOUS", 1],
    ["putIfAbsent", create, lostAfter, "AMBIGUOUS", 1],
    ["read", read, page(418, "<html>"), "UNSUPPORTED", 1],
  ] as const)("is said in our words: %s", async (...row) => {
    const [, call, step, code, requests] = row;
    const storage = await probed();
    inOrder(step);
    const error = await refuses(call(storage), code);
    expect(server.got).toHaveLength(requests);
    noSecrets(error);
  });

  test("names the region that the bucket is in", async () => {
    inOrder(page(400, "<Error><Code>AuthorizationHeaderMalformed</Code><Region>ap-south-2</Region></Error>"));
    const error = await refuses(read(make()), "MISCONFIGURED");
    expect(error.message).toContain("the bucket is in ap-south-2, not in us-east-1; pass that region");
  });

  test("is forgotten where a later one is none", async () => {
    const storage = await probed();
    await storage.put("a", text("abc"));
    inOrder(slowDown, reset, answer(500, "InternalError"), null);
    expect(await storage.read("a")).toEqual(text("abc"));
    inOrder(answer(409, "ConditionalRequestConflict"), slowDown, null);
    expect(await storage.putIfAbsent("b", text("x"))).toBe("created");
    inOrder(answer(409, "ConditionalRequestConflict"), null);
    expect(await storage.putIfAbsent("b", text("y"))).toBe("exists");
  });
});

describe("a file that is there", () => {
  test("may be of an earlier try, which the server said it refused", async () => {
    const storage = await probed();
    const refusedAfter: Interception = ({ key, body }, response, store) => {
      store.set(key, { bytes: body, modifiedMs: 0 });
      fail(response, 503, "SlowDown");
      return true;
    };
    inOrder(refusedAfter, null);
    await refuses(create(storage), "AMBIGUOUS", "a");
  });

  test("is not written over by a server that does not know the header", async () => {
    const storage = make();
    const ignorant: Interception = (got, response, store) => {
      if (got.method !== "PUT") return false;
      store.set(got.key, { bytes: got.body, modifiedMs: 0 });
      response.end();
      return true;
    };
    await storage.put("a", text("first"));
    inOrder(ignorant);
    await refuses(create(storage), "UNSUPPORTED");
    server.intercept = null;
    expect(await storage.read("a")).toEqual(text("first"));
    expect(await paths(storage, "")).toEqual(["a"]);
  });

  test("is probed once for, and the probe may stay where nothing may be deleted", async () => {
    const storage = make();
    server.intercept = (got, response) => {
      if (got.method !== "DELETE") return false;
      fail(response, 403, "AccessDenied");
      return true;
    };
    await Promise.all(["a", "b"].map((path) => storage.putIfAbsent(path, text("x"))));
    expect(server.got.map(({ method, key }) => `${method} ${key.split("/").at(-1)}`).slice(0, 3)).toEqual([
      "PUT .tessera-probe",
      "PUT .tessera-probe",
      "DELETE .tessera-probe",
    ]);
    expect(server.got).toHaveLength(5);
  });
});

describe("a read is never shorter than it should be", () => {
  const short: Interception = (_, response) => {
    response.writeHead(200, { "content-length": 10 }).write("12345");
    setTimeout(() => response.destroy(), 5);
    return true;
  };
  const shortRange: Interception = (_, response) => {
    response.writeHead(206, { "content-length": 2, "content-range": "bytes 2-3/10" }).end("23");
    return true;
  };
  const otherRange: Interception = (_, response) => {
    response.writeHead(206, { "content-length": 3, "content-range": "bytes 0-2/10" }).end("012");
    return true;
  };
  const noRange: Interception = (_, response) => {
    response.writeHead(206, { "content-length": 3 }).end("234");
    return true;
  };
  const noLength: Interception = (_, response) => {
    response.writeHead(200);
    response.write("01234");
    response.end("56789");
    return true;
  };
  const compressed: Interception = (_, response) => {
    response.writeHead(200, { "content-length": 3, "content-encoding": "gzip" }).end("123");
    return true;
  };
  const empty416: Interception = answer(416, "InvalidRange");

  test.each([
    ["the connection ends early", short, undefined],
    ["the connection ends early in a range", short, { start: 2, end: 5 }],
    ["a range is shorter", shortRange, { start: 2, end: 5 }],
    ["a range is another", otherRange, { start: 2, end: 5 }],
    ["a range does not say which it is", noRange, { start: 2, end: 5 }],
    ["no length is told", noLength, undefined],
    ["what is sent is not what it says it is", compressed, undefined],
    ["a range is said not to be there, and the file has it", empty416, { start: 2, end: 5 }],
  ] as const)("%s", async (_, step, range) => {
    const storage = await probed();
    await storage.put("a", text("0123456789"));
    server.intercept = (got, ...rest) => (got.method === "GET" ? step(got, ...rest) : false);
    const error = await refuses(storage.read("a", range === undefined ? {} : { range }), "UNREADABLE");
    noSecrets(error);
  });

  test("a server that does not know ranges gives the whole file", async () => {
    const storage = make();
    inOrder((_, response) => {
      response.end("0123456789");
      return true;
    });
    expect(await storage.read("a", { range: { start: 2, end: 5 } })).toEqual(text("234"));
    await refuses(storage.read("a", { range: { start: 8, end: 12 } }), "UNREADABLE");
  });
});

describe("a listing", () => {
  const result = (inner: string): string => `<ListBucketResult>${inner}</ListBucketResult>`;
  const object = (key: string, size = "1", time = "2026-01-01T00:00:00Z"): string =>
    `<Contents><Key>${key}</Key><LastModified>${time}</LastModified><Size>${size}</Size></Contents>`;

  test.each([
    ["nothing", ""],
    ["text", "all is well"],
    ["HTML", "<!DOCTYPE html><html></html>"],
    ["another element", "<Error><Code>NoSuchKey</Code></Error>"],
    ["one that ends early", result(object("a")).slice(0, -9)],
    ["one that goes on", `${result("")}<more/>`],
    ["an entity that XML does not know", result(object("&evil;"))],
    ["a character that is none", result(object("&#xFFFFFFF;"))],
    ["a DOCTYPE", `<!DOCTYPE a [<!ENTITY b "c">]>${result(object("&b;"))}`],
    ["a size that is none", result(object("a", "1e3"))],
    ["a time that is none", result(object("a", "1", "yesterday"))],
    ["an object without a key", result("<Contents><Size>1</Size></Contents>")],
    ["a name with a broken %", result(`<EncodingType>url</EncodingType>${object("a%zz")}`)],
    ["a next page without a token", result("<IsTruncated>true</IsTruncated>")],
    ["elements without an end in each other", "<a>".repeat(100_000)],
  ])("is refused if it is %s", async (_, body) => {
    inOrder(page(200, body));
    await refuses(list(make({ prefix: "" })), "UNREADABLE");
  });

  test.each([
    ["keys out of order", object("b") + object("a")],
    ["a key twice", object("a") + object("a")],
  ])("is refused if it has %s", async (_, objects) => {
    inOrder(page(200, result(objects)));
    await refuses(list(make({ prefix: "" })), "UNSUPPORTED");
  });

  test("is refused if it has keys of others", async () => {
    inOrder(page(200, result(object("elsewhere/a"))));
    await refuses(list(make({ prefix: "mine" })), "UNSUPPORTED");
  });

  test("does not go on for ever", async () => {
    const more = "<IsTruncated>true</IsTruncated><NextContinuationToken>t</NextContinuationToken>";
    inOrder(page(200, result(more)));
    await refuses(list(make({ prefix: "" })), "UNREADABLE");
  });

  test("takes names as they are where the server does not encode them", async () => {
    inOrder(page(200, result(object("a%20+&amp;&#233;&#x1F600;<![CDATA[<x>]]>"))));
    expect(await list(make({ prefix: "" }))).toEqual(["a%20+&é😀<x>"]);
  });
});

describe("time", () => {
  test("is limited, and what was sent may have been done", async () => {
    const storage = await probed({ timeoutMs: 50, retries: 1 });
    inOrder(silent);
    await refuses(create(storage), "AMBIGUOUS");
    await refuses(read(storage), "UNREADABLE");
    expect(server.got).toHaveLength(3);
  });

  test("may be cut short by the caller, while a request is under way and in between", async () => {
    const storage = make({ retryMs: 100_000 });
    for (const step of [silent, slowDown]) {
      inOrder(step);
      const controller = new AbortController();
      const call = storage.read("a", { signal: controller.signal });
      setTimeout(() => controller.abort(), 30);
      await expect(call).rejects.toThrow(Cancelled);
    }
  });
});

describe("requests", () => {
  test("are 32 at once, and those that wait may be cancelled before they are sent", async () => {
    const storage = make();
    let [now, most] = [0, 0];
    const waiting: (() => void)[] = [];
    server.intercept = async () => {
      most = Math.max(most, ++now);
      await new Promise<void>((resolve) => waiting.push(resolve));
      now--;
      return false;
    };
    const reads = Array.from({ length: 40 }, (_, i) => storage.head(String(i)));
    await vi.waitUntil(() => waiting.length === 32);
    const controller = new AbortController();
    const late = storage.head("late", { signal: controller.signal });
    controller.abort();
    server.intercept = null;
    for (const resolve of waiting) resolve();
    await expect(late).rejects.toThrow(Cancelled);
    expect(await Promise.all(reads)).toEqual(Array.from({ length: 40 }, () => null));
    expect(most).toBe(32);
    expect(server.got.map(({ key }) => key.split("/").at(-1))).not.toContain("late");
  });
});

describe("files that go together", () => {
  const result = (...errors: readonly (readonly [key: string, code: string])[]): string =>
    `<DeleteResult>${errors.map(([key, code]) => `<Error><Key>${key}</Key><Code>${code}</Code></Error>`).join("")}</DeleteResult>`;
  const sent = (): string[] => server.got.map(({ method, key }) => `${method} ${key}`);

  /** A storage without a prefix that holds these files. */
  function holding(names: readonly string[]): Storage {
    server.store.clear();
    for (const name of names) server.store.set(name, { bytes: Buffer.from("x"), modifiedMs: 0 });
    return make({ prefix: "" });
  }

  test("are a thousand a request, whatever their names", async () => {
    const names = ["a & <b>", 'it\'s "%41"', "two\nlines", "ü", ...Array.from({ length: 2000 }, (_, i) => `f${i}`)];
    const storage = holding(["stays", ...names]);
    await storage.delete([...names, "is not there"]);
    expect([...server.store.keys()]).toEqual(["stays"]);
    expect(sent()).toEqual(["POST ", "POST ", "POST "]);
  });

  test("go alone where XML has no way to write their names", async () => {
    const names = ["a\u0001b", "c", "d"];
    await holding(names).delete(names);
    expect(server.store.size).toBe(0);
    expect(sent()).toEqual(["POST ", "DELETE a\u0001b"]);
  });

  test("are tried again alone where some were left, and what stays is told", async () => {
    const names = ["a", "b", "c"];
    const storage = holding(names);
    server.intercept = ({ method, key }, response, store) => {
      if (method === "POST") {
        store.delete("a");
        response.end(result(["b", "InternalError"], ["c", "AccessDenied"]));
      } else if (key === "c") fail(response, 403, "AccessDenied");
      else return false;
      return true;
    };
    await expect(storage.delete(names)).rejects.toMatchObject({ code: "DENIED", path: "c" });
    expect([...server.store.keys()]).toEqual(["c"]);
    expect(sent().toSorted()).toEqual(["DELETE b", "DELETE c", "POST "]);
  });

  test.each([
    ["names others", result(["z", "InternalError"])],
    ["names none", "<DeleteResult><Error><Code>InternalError</Code></Error></DeleteResult>"],
    ["is something else", "<Error><Code>InternalError</Code></Error>"],
  ])("are all tried alone where the answer %s", async (_, text) => {
    const storage = holding(["a", "b"]);
    server.intercept = ({ method }, response) => {
      if (method === "POST") response.end(text);
      return method === "POST";
    };
    await storage.delete(["a", "b"]);
    expect(server.store.size).toBe(0);
  });

  test.each([
    [501, "NotImplemented"],
    [405, "MethodNotAllowed"],
    [400, "MalformedXML"],
  ])("go alone from then on where the server answers %i %s", async (status, code) => {
    const storage = holding(["a", "b", "c", "d"]);
    server.intercept = ({ method }, response) => {
      if (method === "POST") fail(response, status, code);
      return method === "POST";
    };
    await storage.delete(["a", "b"]);
    await storage.delete(["c", "d"]);
    expect(server.store.size).toBe(0);
    expect(sent().filter((one) => one.startsWith("POST"))).toHaveLength(1);
  });

  test("stay where the server allows none to go", async () => {
    const storage = holding(["a", "b"]);
    server.intercept = (_, response) => {
      fail(response, 403, "AccessDenied");
      return true;
    };
    await expect(storage.delete(["a", "b"])).rejects.toMatchObject({ code: "DENIED" });
    expect(sent()).toEqual(["POST "]);
  });
});

describe("files that are large", () => {
  const MIB = 2 ** 20;

  function largeFile(): { readonly file: string; readonly bytes: Uint8Array } {
    const bytes = Buffer.alloc(11 * MIB, "of a length that is prime");
    const file = join(temporaryDirectory(), "large");
    writeFileSync(file, bytes);
    return { file, bytes };
  }

  test("are sent in parts", async () => {
    const storage = make({ partBytes: 5 * MIB });
    const { file, bytes } = largeFile();
    inOrder(null, slowDown, null);
    await storage.putFile("large", file);
    expect(Buffer.from(await storage.read("large")).equals(bytes)).toBe(true);
    expect(server.got.filter(({ query }) => query.has("partNumber")).map(({ body }) => body.length / MIB)).toEqual([
      5, 5, 5, 1,
    ]);
  });

  test.each([
    ["a part is refused", (got: Got) => got.query.has("partNumber"), answer(403, "AccessDenied"), "DENIED"],
    [
      "the end fails after all",
      (got: Got) => isEnd(got),
      page(200, "<Error><Code>InternalError</Code></Error>"),
      "AMBIGUOUS",
    ],
    ["the end is answered by nobody", (got: Got) => isEnd(got), reset, "AMBIGUOUS"],
    ["it has no id", (got: Got) => got.query.has("uploads"), page(200, "<a/>"), "AMBIGUOUS"],
  ] as const)("are given up where %s", async (_, isMeant, step, code) => {
    const storage = make({ partBytes: 5 * MIB });
    server.intercept = (got, ...rest) => (isMeant(got) ? step(got, ...rest) : false);
    await refuses(storage.putFile("large", largeFile().file), code);
    expect(await storage.head("large")).toBeNull();
    if (!isMeant({ query: new URLSearchParams("uploads") } as Got)) {
      expect(server.got.map(({ method }) => method)).toContain("DELETE");
    }
  });

  function isEnd({ method, query }: Got): boolean {
    return method === "POST" && query.has("uploadId");
  }
});

describe("settings", () => {
  test("come from the environment", async () => {
    vi.stubEnv("AWS_ACCESS_KEY_ID", CREDENTIALS.accessKeyId);
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", CREDENTIALS.secretAccessKey);
    vi.stubEnv("AWS_SESSION_TOKEN", CREDENTIALS.sessionToken);
    vi.stubEnv("AWS_REGION", "eu-north-1");
    vi.stubEnv("AWS_ENDPOINT_URL", server.endpoint);
    const storage = storageFor("s3://bucket/from/environment/", { schemes: { s3 } });
    expect(storage.uri).toBe("s3://bucket/from/environment");
    await storage.put("a", text("x"));
    expect(server.store.has("from/environment/a")).toBe(true);
    expect(server.got[0]?.headers.authorization).toContain("/eu-north-1/s3/aws4_request");
  });

  test("may be credentials that are asked for at each request", async () => {
    let asked = 0;
    const storage = make({
      credentials: async () => {
        asked++;
        return CREDENTIALS;
      },
    });
    await storage.put("a", text("x"));
    await storage.read("a");
    expect(asked).toBe(2);
  });

  test.each<[string, Partial<S3Options>]>([
    ["an endpoint that is none", { endpoint: "elsewhere" }],
    ["an endpoint with a password", { endpoint: `http://user:${SECRET}@127.0.0.1` }],
    ["a region that is none", { region: "over there" }],
    ["a bucket that is none", { bucket: "a/b" }],
    ["an address that is none", { uri: `https://${SECRET}@bucket/x` }],
  ])("are refused at once if they are %s", (_, options) => {
    let error: unknown = null;
    try {
      make(options);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ code: "MISCONFIGURED" });
    noSecrets(error);
  });

  test("without a region are refused, since Amazon has one for each bucket", () => {
    vi.stubEnv("AWS_REGION", "");
    vi.stubEnv("AWS_ENDPOINT_URL", "");
    expect(() => s3("s3://bucket/table")).toThrow("no region is given; pass region, or set AWS_REGION");
  });

  test.each<[string, S3Options["credentials"]]>([
    ["a secret with an end of a line", { ...CREDENTIALS, secretAccessKey: `${SECRET}\n` }],
    ["a token with an end of a line", { ...CREDENTIALS, sessionToken: `${SECRET}\n` }],
    ["an empty key", { ...CREDENTIALS, accessKeyId: "" }],
    ["a function that fails", () => Promise.reject(new Error("no chain"))],
    ["a secret that is another", { ...CREDENTIALS, secretAccessKey: "another" }],
  ])("are refused at the first request if the credentials are %s", async (_, credentials) => {
    const error = await refuses(read(make({ ...(credentials && { credentials }) })), "MISCONFIGURED");
    noSecrets(error);
  });

  test("without credentials are refused at the first request", async () => {
    vi.stubEnv("AWS_ACCESS_KEY_ID", "");
    await refuses(read(s3({ bucket: "bucket", endpoint: server.endpoint })), "MISCONFIGURED");
  });

  test("lead nowhere if nobody is there", async () => {
    const gone = await startS3Server();
    await gone.close();
    const error = await refuses(create(make({ endpoint: gone.endpoint })), "MISCONFIGURED");
    expect(error.message).toContain("nobody answers there; check the endpoint and the network (ECONNREFUSED)");
  });
});

/** Nothing that an error shows, in its causes too, has a secret in it. */
function noSecrets(error: unknown): void {
  for (let at = error; at instanceof Error; at = at.cause) {
    const shown = `${at.message} ${at.stack} ${JSON.stringify(at)}`;
    for (const secret of [SECRET, CREDENTIALS.sessionToken, CREDENTIALS.accessKeyId])
      expect(shown).not.toContain(secret);
  }
  expect(error).toBeInstanceOf(StorageError);
}
