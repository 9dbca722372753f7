// As much of an object store as the tests need: on loopback, in memory, one bucket. It checks signatures by the specification.

import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export const SECRET = "wJalrXUtnFEMI-the-secret";
export const CREDENTIALS = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: SECRET, sessionToken: "the-session-token" };

/** A request as the server got it. */
export interface Got {
  readonly method: string;
  /** Decoded, without the bucket. */
  readonly key: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** What happens instead of the usual answer; null for that. It may answer by itself, and returns true then. */
export type Interception = (got: Got, response: ServerResponse, store: Store) => boolean | Promise<boolean>;

type Store = Map<string, { readonly bytes: Buffer; readonly modifiedMs: number }>;

/** A server that runs. */
export interface S3Server {
  readonly endpoint: string;
  readonly store: Store;
  /** The requests so far. */
  readonly got: Got[];
  intercept: Interception | null;
  /** Keys in one answer to a listing. */
  pageSize: number;
  close(): Promise<void>;
}

/** Starts the server. */
export async function startS3Server(): Promise<S3Server> {
  const store: Store = new Map();
  const uploads = new Map<string, Map<number, Buffer>>();
  const server = createServer((request, response) => {
    void handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const self: S3Server = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    store,
    got: [],
    intercept: null,
    pageSize: 3,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return self;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return; // the caller gave up
    }
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? "", "http://host");
    const key = decodeURIComponent(url.pathname.replace(/^\/bucket\/?/, ""));
    const got = { method: request.method ?? "", key, query: url.searchParams, headers: request.headers, body };
    self.got.push(got);
    if (!isSigned(request, body)) return fail(response, 403, "SignatureDoesNotMatch");
    if ((await self.intercept?.(got, response, store)) === true) return;
    answer(got, response);
  }

  function answer(got: Got, response: ServerResponse): void {
    if (got.key === "") return got.method === "POST" ? deleteMany(got, response) : list(got, response);
    if (got.query.has("uploads") || got.query.has("uploadId")) return upload(got, response);
    const found = store.get(got.key);
    if (got.method === "PUT") {
      if (got.headers["if-none-match"] === "*" && found !== undefined) return fail(response, 412, "PreconditionFailed");
      store.set(got.key, { bytes: got.body, modifiedMs: Date.now() });
      response.end();
    } else if (got.method === "DELETE") {
      store.delete(got.key);
      response.writeHead(204).end();
    } else if (found === undefined) fail(response, 404, "NoSuchKey", got.method);
    else send(got, response, found);
  }

  function send(
    got: Got,
    response: ServerResponse,
    { bytes, modifiedMs }: { bytes: Buffer; modifiedMs: number },
  ): void {
    response.setHeader("last-modified", new Date(modifiedMs).toUTCString());
    const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(got.headers.range ?? "") ?? [];
    if (first === undefined)
      return void response.setHeader("content-length", bytes.length).end(got.method === "HEAD" ? "" : bytes);
    if (Number(first) >= bytes.length) return fail(response, 416, "InvalidRange");
    const end = last === "" ? bytes.length : Math.min(bytes.length, Number(last) + 1);
    response.setHeader("content-range", `bytes ${first}-${end - 1}/${bytes.length}`);
    response.writeHead(206, { "content-length": end - Number(first) }).end(bytes.subarray(Number(first), end));
  }

  function list({ query }: Got, response: ServerResponse): void {
    const prefix = query.get("prefix") ?? "";
    const after = query.get("continuation-token") ?? query.get("start-after") ?? "";
    const keys = [...store.keys()]
      .filter((key) => key.startsWith(prefix) && Buffer.compare(Buffer.from(key), Buffer.from(after)) > 0)
      .toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    const page = keys.slice(0, self.pageSize);
    const isTruncated = keys.length > page.length;
    const contents = page.map((key) => {
      const { bytes, modifiedMs } = store.get(key) ?? { bytes: Buffer.alloc(0), modifiedMs: 0 };
      const name = encodeURIComponent(key).replaceAll("%20", "+").replaceAll("%2F", "/");
      return `<Contents><Key>${name}</Key><LastModified>${new Date(modifiedMs).toISOString()}</LastModified><ETag>&quot;e&quot;</ETag><Size>${bytes.length}</Size></Contents>`;
    });
    const token = isTruncated ? `<NextContinuationToken>${escaped(page.at(-1) ?? "")}</NextContinuationToken>` : "";
    response.end(
      `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><EncodingType>url</EncodingType><IsTruncated>${isTruncated}</IsTruncated>${contents.join("")}${token}</ListBucketResult>`,
    );
  }

  function deleteMany({ query, headers, body }: Got, response: ServerResponse): void {
    const sum = createHash("md5").update(body).digest("base64");
    if (!query.has("delete") || headers["content-md5"] !== sum) return fail(response, 400, "BadDigest");
    const keys = keysToDelete(body);
    if (keys.length > 1000) return fail(response, 400, "MalformedXML");
    for (const key of keys) store.delete(key);
    response.end('<DeleteResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"/>');
  }

  function upload({ method, key, query, body }: Got, response: ServerResponse): void {
    const id = query.get("uploadId") ?? "";
    const parts = uploads.get(id);
    if (query.has("uploads")) {
      uploads.set(`upload&${uploads.size}`, new Map());
      response.end(
        `<InitiateMultipartUploadResult><UploadId>upload&amp;${uploads.size - 1}</UploadId></InitiateMultipartUploadResult>`,
      );
    } else if (parts === undefined) fail(response, 404, "NoSuchUpload");
    else if (method === "PUT") {
      parts.set(Number(query.get("partNumber")), body);
      response.setHeader("etag", `"part<${query.get("partNumber")}>"`).end();
    } else {
      uploads.delete(id);
      if (method === "DELETE") return void response.writeHead(204).end();
      const named = [...body.toString().matchAll(/<PartNumber>(\d+)<\/PartNumber>/g)].map(([, number]) =>
        Number(number),
      );
      store.set(key, {
        bytes: Buffer.concat(named.map((one) => parts.get(one) ?? Buffer.alloc(0))),
        modifiedMs: Date.now(),
      });
      response.end("<CompleteMultipartUploadResult><ETag>e</ETag></CompleteMultipartUploadResult>");
    }
  }
}

/** The keys that a request to delete many names. */
export function keysToDelete(body: Buffer): string[] {
  return [...body.toString().matchAll(/<Key>(.*?)<\/Key>/gs)].map(([, key = ""]) =>
    key.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
  );
}

/** Answers with an error as object stores do. */
export function fail(response: ServerResponse, status: number, code: string, method = "GET"): void {
  const text = `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${SECRET}</Message><AWSAccessKeyId>${CREDENTIALS.accessKeyId}</AWSAccessKeyId></Error>`;
  response.writeHead(status, { "x-amz-request-id": "REQ1" }).end(method === "HEAD" ? "" : text);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** Source: AWS Signature Version 4, "Create a signed request"; for S3 a path is encoded once. */
function isSigned(request: IncomingMessage, body: Buffer): boolean {
  const [, date = "", scope = "", names = "", signature] =
    /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/((\d{8}\/[^,]*))(?:), SignedHeaders=([^,]*), Signature=([0-9a-f]+)$/.exec(
      request.headers.authorization ?? "",
    ) ?? [];
  const [path = "", query = ""] = (request.url ?? "").split("?");
  const headers = names.split(";").map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const fields = query.split("&").toSorted().join("&");
  const sum = hash(body);
  if (request.headers["x-amz-content-sha256"] !== sum) return false;
  if (request.headers["x-amz-security-token"] !== CREDENTIALS.sessionToken) return false;
  const canonical = [request.method, strict(path), fields, headers.join(""), names, sum].join("\n");
  const text = ["AWS4-HMAC-SHA256", request.headers["x-amz-date"], scope, hash(canonical)].join("\n");
  const [day = "", region = "", service = "", end = ""] = date.split("/");
  const key = [day, region, service, end].reduce<Buffer | string>((at, part) => hmac(at, part), `AWS4${SECRET}`);
  return hmac(key, text).toString("hex") === signature;
}

function strict(path: string): string {
  const encode = (one: string): string => `%${one.charCodeAt(0).toString(16).toUpperCase()}`;
  return path
    .split("/")
    .map((one) => encodeURIComponent(decodeURIComponent(one)).replace(/[!'()*]/g, encode))
    .join("/");
}

function hash(content: Buffer | string): string {
  return createHash("sha256").update(content).digest("hex");
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
