// What `s3` is told, with all that was left out.

import { checkPath } from "./calls.js";
import { StorageError } from "./errors.js";

/** Whom the server knows the caller as. */
export interface S3Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Only where they are for a while. */
  readonly sessionToken?: string | undefined;
}

/** How the server is reached. */
export interface S3Settings {
  /** Default: `AWS_REGION`; with an endpoint of your own `us-east-1`. */
  readonly region?: string;
  /** Address of a server that is not Amazon's, such as `http://127.0.0.1:9000`. Default: `AWS_ENDPOINT_URL`, else Amazon's of the region. */
  readonly endpoint?: string;
  /** True: the bucket is part of the host's name. Default: so at Amazon, while others have it in the path. */
  readonly virtualHost?: boolean;
  /**
   * The credentials, or what gets them: it is called for every request, so it should remember them for as long as they hold, as the
   * providers of the AWS SDK do. Default: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`.
   */
  readonly credentials?: S3Credentials | (() => Promise<S3Credentials>);
  /** How often a request is sent again that can do no harm by it. Default: 6. */
  readonly retries?: number;
  /** The longest pause before the first of these; it doubles with each, up to 5 seconds. Default: 50. */
  readonly retryMs?: number;
  /** How long one try may take, and a second longer for each MiB that it carries. Default: 30,000. */
  readonly timeoutMs?: number;
  /** Files of this machine that are larger are sent in parts of this size, at least 5 MiB. Default: 16 MiB. */
  readonly partBytes?: number;
  /** Milliseconds since 1970; requests are signed with the time. Default: `Date.now`. */
  readonly now?: () => number;
}

/** As much of a bucket as stands below a prefix. */
export type S3Place =
  | { readonly bucket: string; readonly prefix?: string }
  /** Such as `s3://bucket/folder/table`. */
  | { readonly uri: string };

/** Where the files are, and how the server is reached. */
export type S3Options = S3Place & S3Settings;

/** The options with all that was left out. */
export interface S3Target {
  /** `s3://bucket/prefix`. */
  readonly uri: string;
  /** What keys begin with: empty, or it ends in a slash. */
  readonly root: string;
  readonly region: string;
  /** Address of the bucket, which ends in a slash. */
  readonly base: string;
  /** Whether the server is Amazon's. */
  readonly isAmazon: boolean;
  readonly credentials: () => Promise<S3Credentials>;
  readonly retries: number;
  readonly retryMs: number;
  readonly timeoutMs: number;
  readonly partBytes: number;
  readonly now: () => number;
}

type Environment = { readonly [name: string]: string | undefined };

/** Fills in what was left out, from variables of the environment too. @throws {StorageError} `MISCONFIGURED`, `PATH_OUTSIDE` */
export function targetOf(options: S3Options, environment: Environment): S3Target {
  const { bucket, prefix } = placeOf(options);
  const endpoint = options.endpoint ?? variableOf(environment, "AWS_ENDPOINT_URL");
  const region =
    options.region ?? variableOf(environment, "AWS_REGION") ?? (endpoint === undefined ? undefined : "us-east-1");
  if (region === undefined) throw misconfigured("no region is given; pass region, or set AWS_REGION");
  if (!/^[a-z0-9-]+$/.test(region)) throw misconfigured(`${JSON.stringify(region)} is no region, such as eu-west-1`);
  const address = endpointOf(endpoint ?? amazonOf(region));
  const isAmazon = /\.amazonaws\.com(?:\.cn)?$/.test(address.hostname);
  const isHost = options.virtualHost ?? (isAmazon && !bucket.includes("."));
  return {
    uri: `s3://${bucket}${prefix === "" ? "" : `/${prefix}`}`,
    root: prefix === "" ? "" : `${prefix}/`,
    region,
    base: baseOf(address, bucket, isHost),
    isAmazon,
    credentials: credentialsOf(options, environment),
    retries: options.retries ?? 6,
    retryMs: options.retryMs ?? 50,
    timeoutMs: options.timeoutMs ?? 30_000,
    partBytes: Math.max(LEAST_PART_BYTES, options.partBytes ?? DEFAULT_PART_BYTES),
    now: options.now ?? Date.now,
  };
}

const LEAST_PART_BYTES = 5 * 2 ** 20;
const DEFAULT_PART_BYTES = 16 * 2 ** 20;

/** A variable that is set to nothing is none. */
function variableOf(environment: Environment, name: string): string | undefined {
  const value = environment[name];
  return value === "" ? undefined : value;
}

/** An error about how the storage is set up. */
function misconfigured(fault: string, cause?: unknown): StorageError {
  return new StorageError("MISCONFIGURED", `The S3 storage cannot be used: ${fault}`, { path: "", cause });
}

function placeOf(place: S3Place): { readonly bucket: string; readonly prefix: string } {
  const { bucket, prefix } = "uri" in place ? partsOf(place.uri) : { bucket: place.bucket, prefix: place.prefix ?? "" };
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{1,62}$/.test(bucket)) {
    throw misconfigured(`${JSON.stringify(bucket)} is no name of a bucket`);
  }
  const inner = prefix.replace(/^\/|\/$/g, "");
  if (inner !== "") checkPath(inner);
  return { bucket, prefix: inner };
}

function partsOf(uri: string): { readonly bucket: string; readonly prefix: string } {
  const [, bucket, prefix = ""] = /^s3a?:\/\/([^/@]+)(\/.*)?$/is.exec(uri) ?? [];
  if (bucket !== undefined) return { bucket, prefix };
  const shown = JSON.stringify(uri.replace(/^([^:/]+:\/\/)[^/@]*@/, "$1"));
  throw misconfigured(`${shown} is no address such as s3://bucket/folder; credentials are never part of it`);
}

function amazonOf(region: string): string {
  return `https://s3.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}`;
}

function endpointOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username + url.password + url.search + url.hash !== "") {
    throw misconfigured("the endpoint is no address such as https://host:9000, without a user, a password or a query");
  }
  return url;
}

function baseOf(endpoint: URL, bucket: string, isHost: boolean): string {
  const path = endpoint.pathname.replace(/\/$/, "");
  const { protocol, host } = endpoint;
  return isHost ? `${protocol}//${bucket}.${host}${path}/` : `${protocol}//${host}${path}/${bucket}/`;
}

function credentialsOf({ credentials }: S3Settings, environment: Environment): () => Promise<S3Credentials> {
  if (typeof credentials === "function") return async () => checked(await asked(credentials));
  return async () => checked(credentials ?? fromEnvironment(environment));
}

async function asked(credentials: () => Promise<S3Credentials>): Promise<S3Credentials> {
  try {
    return await credentials();
  } catch (cause) {
    throw misconfigured("the function that gets the credentials failed; its error is the cause of this one", cause);
  }
}

function fromEnvironment(environment: Environment): S3Credentials {
  const accessKeyId = variableOf(environment, "AWS_ACCESS_KEY_ID");
  const secretAccessKey = variableOf(environment, "AWS_SECRET_ACCESS_KEY");
  if (accessKeyId === undefined || secretAccessKey === undefined) {
    const variables = "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY";
    throw misconfigured(`there are no credentials; pass credentials, or set ${variables}`);
  }
  return { accessKeyId, secretAccessKey, sessionToken: variableOf(environment, "AWS_SESSION_TOKEN") };
}

/** They go into headers, whose own checks would repeat them in an error. */
function checked(credentials: S3Credentials): S3Credentials {
  for (const name of ["accessKeyId", "secretAccessKey", "sessionToken"] as const) {
    const value: unknown = credentials[name];
    if (value === undefined && name === "sessionToken") continue;
    if (typeof value === "string" && /^[\x21-\x7e]+$/.test(value)) continue;
    throw misconfigured(`${name} is empty, or has characters that none has, such as a space or the end of a line`);
  }
  return credentials;
}
