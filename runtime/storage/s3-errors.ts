// What an object store answers, or that it does not, in the words of storage.

import type { Deed } from "./calls.js";
import { StorageError, type StorageErrorCode } from "./errors.js";
import { parseErrorText, type S3ErrorText } from "./s3-xml.js";

/** Whether a request may be sent again: `yes` if the server is known to have done nothing, `if_harmless` if it may have done it. */
export type SendAgain = "yes" | "if_harmless" | "no";

/** Why a try gave no answer to go on with. */
export interface S3Failure {
  readonly error: StorageError;
  readonly again: SendAgain;
  /** Whether what the server says of a later try may be about this one. */
  readonly isUnsure: boolean;
}

/** A request, as far as errors tell of it. */
export interface S3Deed extends Deed {
  /** Whether something changes on the server. */
  readonly isWrite: boolean;
  /** The region that the request is signed for. */
  readonly region: string;
}

/** An answer, as far as errors need it. */
export interface FailedAnswer {
  readonly status: number;
  readonly text: string;
  /** Value of a header; null if it is not there. */
  readonly header: (name: string) => string | null;
}

interface Meaning {
  readonly code: StorageErrorCode;
  /** What is wrong, and what to do. */
  readonly says: string;
  /** Default: no. */
  readonly again?: SendAgain;
}

const CREDENTIALS = "the credentials are none that the server knows; check the key, its secret and the endpoint";
const EXPIRED = "the credentials have expired; get new ones, or pass a function as credentials";
const DENIED =
  "the credentials do not allow it; check the policy of their owner and of the bucket (a file that is missing is reported so too where s3:ListBucket is not granted)";
const THROTTLED: Meaning = { code: "THROTTLED", says: "there are too many requests; try again later", again: "yes" };
const CONTESTED: Meaning = { code: "THROTTLED", says: "another request is at the same file; try again", again: "yes" };
const TROUBLE = "the server has trouble of its own; try again later";
const REGION = "the bucket is in another region, or at another endpoint";
const NO_FEATURE = "the server cannot do it; use another, or a newer version of it";

/** One row for each code that says more than the status. */
const CODES: { readonly [code: string]: Meaning } = {
  NoSuchKey: { code: "MISSING", says: "it is not there" },
  NoSuchUpload: {
    code: "AMBIGUOUS",
    says: "the upload in parts is not there any more: an earlier try put it together, or somebody gave it up",
  },
  NoSuchBucket: { code: "MISCONFIGURED", says: "there is no such bucket; check its name, the region and the endpoint" },
  InvalidBucketName: { code: "MISCONFIGURED", says: "no bucket can have such a name" },
  AccessDenied: { code: "DENIED", says: DENIED },
  InvalidAccessKeyId: { code: "MISCONFIGURED", says: CREDENTIALS },
  SignatureDoesNotMatch: { code: "MISCONFIGURED", says: CREDENTIALS },
  InvalidToken: { code: "MISCONFIGURED", says: CREDENTIALS },
  ExpiredToken: { code: "MISCONFIGURED", says: EXPIRED },
  TokenRefreshRequired: { code: "MISCONFIGURED", says: EXPIRED },
  RequestTimeTooSkewed: { code: "MISCONFIGURED", says: "the clock of this machine is wrong; set it" },
  AuthorizationHeaderMalformed: { code: "MISCONFIGURED", says: REGION },
  PermanentRedirect: { code: "MISCONFIGURED", says: REGION },
  TemporaryRedirect: { code: "MISCONFIGURED", says: REGION },
  IllegalLocationConstraintException: { code: "MISCONFIGURED", says: REGION },
  SlowDown: THROTTLED,
  Throttling: THROTTLED,
  ThrottlingException: THROTTLED,
  RequestLimitExceeded: THROTTLED,
  TooManyRequests: THROTTLED,
  ConditionalRequestConflict: CONTESTED,
  OperationAborted: CONTESTED,
  InvalidObjectState: { code: "UNREADABLE", says: "it is archived; restore it first" },
  RequestTimeout: {
    code: "UNREADABLE",
    says: "the server did not get the whole request in time",
    again: "if_harmless",
  },
  XMinioStorageFull: { code: "FULL", says: "no space is left; free some, or write elsewhere" },
  QuotaExceeded: { code: "FULL", says: "the quota is used up; free some space, or write elsewhere" },
  KeyTooLongError: { code: "UNSUPPORTED", says: "the path is longer than a key may be; take a shorter one" },
  EntityTooLarge: { code: "UNSUPPORTED", says: "it is larger than a file may be" },
  NotImplemented: { code: "UNSUPPORTED", says: NO_FEATURE },
  MalformedXML: { code: "UNSUPPORTED", says: NO_FEATURE },
};

/** One row for each status without a code, as answers to HEAD and those of proxies have none. */
const STATUSES: { readonly [status: number]: Meaning } = {
  400: {
    code: "MISCONFIGURED",
    says: "the server does not take the request; check the credentials, the region and the endpoint",
  },
  301: { code: "MISCONFIGURED", says: REGION },
  302: { code: "MISCONFIGURED", says: REGION },
  307: { code: "MISCONFIGURED", says: REGION },
  308: { code: "MISCONFIGURED", says: REGION },
  401: { code: "DENIED", says: DENIED },
  403: { code: "DENIED", says: DENIED },
  404: { code: "MISSING", says: "it is not there" },
  405: { code: "UNSUPPORTED", says: NO_FEATURE },
  409: CONTESTED,
  429: THROTTLED,
  501: { code: "UNSUPPORTED", says: NO_FEATURE },
  503: { ...THROTTLED, again: "if_harmless" },
  507: { code: "FULL", says: "no space is left; free some, or write elsewhere" },
};

const SERVER_TROUBLE: Meaning = { code: "UNREADABLE", says: TROUBLE, again: "if_harmless" };
const UNKNOWN: Meaning = {
  code: "UNSUPPORTED",
  says: "no such answer was expected; check that the endpoint is that of an object store",
};

/** What an answer means that is none of those that were hoped for. */
export function answerFailure(answer: FailedAnswer, deed: S3Deed): S3Failure {
  const { status, text, header } = answer;
  const found = parseErrorText(text);
  const region = found.region ?? parseRegion(header("x-amz-bucket-region"));
  const isElsewhere = status < 500 && region !== null && region !== deed.region;
  const meaning = isElsewhere
    ? { code: "MISCONFIGURED" as const, says: `the bucket is in ${region}, not in ${deed.region}; pass that region` }
    : meaningOf(status, found);
  const name = found.code === null ? "" : ` ${found.code}`;
  const request = /^[A-Za-z0-9/+=_-]{1,200}$/.exec(header("x-amz-request-id") ?? "")?.[0];
  const answered = `the server answered ${status}${name}${request === undefined ? "" : `, request ${request}`}`;
  return failure(meaning, deed, { answered, isUnsure: status >= 500 });
}

/** What it means that no answer came, or not all of it. */
export function connectionFailure(cause: unknown, deed: S3Deed): S3Failure {
  const code = systemCode(cause);
  return failure(connectionMeaning(code), deed, { answered: code, isUnsure: !NEVER_SENT.has(code), cause });
}

/** What it means that a try took too long. */
export function timeOutFailure(ms: number, deed: S3Deed): S3Failure {
  const says = "no answer came in time; try again, or pass a longer timeoutMs";
  const meaning: Meaning = { code: "UNREADABLE", says, again: "if_harmless" };
  return failure(meaning, deed, { answered: `none for ${Math.round(ms)} ms`, isUnsure: true });
}

/** What it means that an answer has too few bytes, or cannot be understood. */
export function damagedFailure(says: string, deed: S3Deed, cause?: unknown): S3Failure {
  const meaning: Meaning = { code: "UNREADABLE", says, again: "if_harmless" };
  return failure(meaning, deed, { answered: "the answer is damaged", isUnsure: true, cause });
}

function meaningOf(status: number, { code }: S3ErrorText): Meaning {
  const known = code !== null && Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  return known ?? STATUSES[status] ?? (status >= 500 ? SERVER_TROUBLE : UNKNOWN);
}

function parseRegion(header: string | null): string | null {
  return /^[a-z0-9-]{1,40}$/.exec(header ?? "")?.[0] ?? null;
}

/** What is said before a request can be sent. */
const NEVER_SENT: ReadonlySet<string> = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"]);

function connectionMeaning(code: string): Meaning {
  if (NEVER_SENT.has(code)) {
    return { code: "MISCONFIGURED", says: "nobody answers there; check the endpoint and the network", again: "yes" };
  }
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/.test(code)) {
    return { code: "MISCONFIGURED", says: "the certificate of the server is not trusted; check the endpoint" };
  }
  return { code: "UNREADABLE", says: "the connection broke off; try again", again: "if_harmless" };
}

/** `fetch` wraps what the system says in an error of its own, and that of several addresses in one more. */
function systemCode(error: unknown): string {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ("code" in at && typeof at.code === "string" && /^[A-Z0-9_]+$/.test(at.code)) return at.code;
  }
  return "no answer";
}

function failure(
  { code, says, again = "no" }: Meaning,
  deed: S3Deed,
  { answered, isUnsure, cause }: { readonly answered: string; readonly isUnsure: boolean; readonly cause?: unknown },
): S3Failure {
  const { doing, path, uri, isWrite } = deed;
  const isAmbiguous = again === "if_harmless" && isWrite;
  const unknown = isAmbiguous ? "it is not known whether it was done: " : "";
  const message = `Failed at ${doing} ${path === "" ? "files" : path} in ${uri}: ${unknown}${says} (${answered})`;
  return { error: new StorageError(isAmbiguous ? "AMBIGUOUS" : code, message, { path, cause }), again, isUnsure };
}
