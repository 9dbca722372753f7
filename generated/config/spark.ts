// @generated from contracts/config/spark.yaml. Do not edit. [9b5d8d1b8fc9bec5]

import type { Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type { Identifier, NonEmptyStr, NonNegInt, PathStr, PosInt, StrMap } from "../types.js";
import * as codec from "./spark.codec.js";
import * as info from "./spark.info.js";

/** How the server of a connection proves who it is, and how the client does. */
export interface SparkTlsSpec {
  /**
   * Certificates of the authorities that are trusted, as PEM. Null trusts those that the system does. Default `null`.
   */
  readonly ca_file: PathStr | null;
  /** Certificate of the client, as PEM. Null shows none. Default `null`. */
  readonly cert_file: PathStr | null;
  /** Private key of the client's certificate, as PEM. Null if there is no certificate. Default `null`. */
  readonly key_file: PathStr | null;
  /** Name that the server's certificate has to be for. Null takes the host of the address. Default `null`. */
  readonly server_name: NonEmptyStr | null;
}

/** What `SparkTlsSpec.create` takes: fields with a default may be left out. */
export interface SparkTlsSpecInit {
  /**
   * Certificates of the authorities that are trusted, as PEM. Null trusts those that the system does. Default `null`.
   */
  readonly ca_file?: PathStr | null | undefined;
  /** Certificate of the client, as PEM. Null shows none. Default `null`. */
  readonly cert_file?: PathStr | null | undefined;
  /** Private key of the client's certificate, as PEM. Null if there is no certificate. Default `null`. */
  readonly key_file?: PathStr | null | undefined;
  /** Name that the server's certificate has to be for. Null takes the host of the address. Default `null`. */
  readonly server_name?: NonEmptyStr | null | undefined;
}

export const SparkTlsSpec: Contract<SparkTlsSpec, SparkTlsSpecInit> = /* @__PURE__ */ contract({
  name: "SparkTlsSpec",
  module: "config/spark",
  info: info.SparkTlsSpecInfo,
  read: codec.readSparkTlsSpec,
  unpack: codec.unpackSparkTlsSpec,
  write: codec.writeSparkTlsSpec,
  pack: codec.packSparkTlsSpec,
  is: codec.isSparkTlsSpec,
  convert: codec.convertSparkTlsSpec,
});

/**
 * How often and how soon a call is made again whose connection broke. The wait before try n + 1 is `initial_ms *
 * multiplier ^ n`, at most `max_ms`, and a random part on top. The defaults are those of Spark's own clients, and are
 * patient for at least ten minutes.
 */
export interface RetrySpec {
  /** How often a call is made again after its first try. Default `15`. */
  readonly max_retries: NonNegInt;
  /** Wait before the second try, in milliseconds. Default `50`. */
  readonly initial_ms: NonNegInt;
  /** How much longer each wait is than the one before. `>= 1`. Default `4`. */
  readonly multiplier: number;
  /** Longest wait without its random part, in milliseconds. Default `60000`. */
  readonly max_ms: NonNegInt;
  /** Most milliseconds that are added at random, so that many clients do not come back at once. Default `500`. */
  readonly jitter_ms: NonNegInt;
  /** Waits that are shorter than this have no random part, in milliseconds. Default `2000`. */
  readonly jitter_from_ms: NonNegInt;
  /** Longest wait that a server may ask for, in milliseconds. Default `600000`. */
  readonly max_server_delay_ms: NonNegInt;
}

/** What `RetrySpec.create` takes: fields with a default may be left out. */
export interface RetrySpecInit {
  /** How often a call is made again after its first try. Default `15`. */
  readonly max_retries?: NonNegInt | undefined;
  /** Wait before the second try, in milliseconds. Default `50`. */
  readonly initial_ms?: NonNegInt | undefined;
  /** How much longer each wait is than the one before. `>= 1`. Default `4`. */
  readonly multiplier?: number | undefined;
  /** Longest wait without its random part, in milliseconds. Default `60000`. */
  readonly max_ms?: NonNegInt | undefined;
  /** Most milliseconds that are added at random, so that many clients do not come back at once. Default `500`. */
  readonly jitter_ms?: NonNegInt | undefined;
  /** Waits that are shorter than this have no random part, in milliseconds. Default `2000`. */
  readonly jitter_from_ms?: NonNegInt | undefined;
  /** Longest wait that a server may ask for, in milliseconds. Default `600000`. */
  readonly max_server_delay_ms?: NonNegInt | undefined;
}

export const RetrySpec: Contract<RetrySpec, RetrySpecInit> = /* @__PURE__ */ contract({
  name: "RetrySpec",
  module: "config/spark",
  info: info.RetrySpecInfo,
  read: codec.readRetrySpec,
  unpack: codec.unpackRetrySpec,
  write: codec.writeRetrySpec,
  pack: codec.packRetrySpec,
  is: codec.isRetrySpec,
  convert: codec.convertRetrySpec,
});

/** How much a client takes from a server, and sends to it. */
export interface SparkLimits {
  /**
   * Largest message that is taken, and largest batch of rows after its pieces were joined, in bytes. Default
   * `134217728`.
   */
  readonly max_message_bytes: PosInt;
  /**
   * Most bytes of one result. More is an error that says to write the rows to a table. Null takes any number. Default
   * `4294967296`.
   */
  readonly max_result_bytes: PosInt | null;
  /** Most rows of one result. More is an error, not a shorter result. Null takes any number. Default `null`. */
  readonly max_rows: PosInt | null;
  /** Size above which the server is asked to send a batch of rows in pieces, in bytes. Default `1048576`. */
  readonly chunk_bytes: PosInt;
  /**
   * Bytes that may wait for whoever reads a result before no more are read from the connection. Default `33554432`.
   */
  readonly buffered_bytes: PosInt;
  /** Most bytes of rows in memory that one statement sends along. Default `2097152000`. */
  readonly upload_bytes: PosInt;
}

/** What `SparkLimits.create` takes: fields with a default may be left out. */
export interface SparkLimitsInit {
  /**
   * Largest message that is taken, and largest batch of rows after its pieces were joined, in bytes. Default
   * `134217728`.
   */
  readonly max_message_bytes?: PosInt | undefined;
  /**
   * Most bytes of one result. More is an error that says to write the rows to a table. Null takes any number. Default
   * `4294967296`.
   */
  readonly max_result_bytes?: PosInt | null | undefined;
  /** Most rows of one result. More is an error, not a shorter result. Null takes any number. Default `null`. */
  readonly max_rows?: PosInt | null | undefined;
  /** Size above which the server is asked to send a batch of rows in pieces, in bytes. Default `1048576`. */
  readonly chunk_bytes?: PosInt | undefined;
  /**
   * Bytes that may wait for whoever reads a result before no more are read from the connection. Default `33554432`.
   */
  readonly buffered_bytes?: PosInt | undefined;
  /** Most bytes of rows in memory that one statement sends along. Default `2097152000`. */
  readonly upload_bytes?: PosInt | undefined;
}

export const SparkLimits: Contract<SparkLimits, SparkLimitsInit> = /* @__PURE__ */ contract({
  name: "SparkLimits",
  module: "config/spark",
  info: info.SparkLimitsInfo,
  read: codec.readSparkLimits,
  unpack: codec.unpackSparkLimits,
  write: codec.writeSparkLimits,
  pack: codec.packSparkLimits,
  is: codec.isSparkLimits,
  convert: codec.convertSparkLimits,
});

/** A connection to a Spark Connect server. */
export interface SparkConnectSpec {
  /**
   * Address of the server with its parameters, such as `sc://cluster:15002/;use_ssl=true`. A token does not belong in
   * it. Matches `^sc://`.
   */
  readonly url: string;
  /** Name of the user that the server is told. Null tells it none. Default `null`. */
  readonly user_id: NonEmptyStr | null;
  /**
   * Name of the environment variable that has the token, for whoever starts the client to read. Null if there is no
   * token. Default `"SPARK_CONNECT_AUTHENTICATE_TOKEN"`.
   */
  readonly token_env: Identifier | null;
  /** How the two ends prove who they are. Null is as the system does it. Default `null`. */
  readonly tls: SparkTlsSpec | null;
  /** Settings of the session, set before those without which results would not be exact. Default `{}`. */
  readonly conf: StrMap;
  /** How long opening a connection may take, in milliseconds. Default `10000`. */
  readonly connect_timeout_ms: PosInt;
  /** How long a call with one answer may take, in milliseconds. Default `60000`. */
  readonly call_timeout_ms: PosInt;
  /** How long a running statement may say nothing at all, in milliseconds. Default `300000`. */
  readonly idle_timeout_ms: PosInt;
  /** When a call is made again. Default `{}`. */
  readonly retry: RetrySpec;
  /** How much goes over the connection. Default `{}`. */
  readonly limits: SparkLimits;
}

/** What `SparkConnectSpec.create` takes: fields with a default may be left out. */
export interface SparkConnectSpecInit {
  /**
   * Address of the server with its parameters, such as `sc://cluster:15002/;use_ssl=true`. A token does not belong in
   * it. Matches `^sc://`.
   */
  readonly url: string;
  /** Name of the user that the server is told. Null tells it none. Default `null`. */
  readonly user_id?: NonEmptyStr | null | undefined;
  /**
   * Name of the environment variable that has the token, for whoever starts the client to read. Null if there is no
   * token. Default `"SPARK_CONNECT_AUTHENTICATE_TOKEN"`.
   */
  readonly token_env?: Identifier | null | undefined;
  /** How the two ends prove who they are. Null is as the system does it. Default `null`. */
  readonly tls?: SparkTlsSpecInit | null | undefined;
  /** Settings of the session, set before those without which results would not be exact. Default `{}`. */
  readonly conf?: StrMap | undefined;
  /** How long opening a connection may take, in milliseconds. Default `10000`. */
  readonly connect_timeout_ms?: PosInt | undefined;
  /** How long a call with one answer may take, in milliseconds. Default `60000`. */
  readonly call_timeout_ms?: PosInt | undefined;
  /** How long a running statement may say nothing at all, in milliseconds. Default `300000`. */
  readonly idle_timeout_ms?: PosInt | undefined;
  /** When a call is made again. Default `{}`. */
  readonly retry?: RetrySpecInit | undefined;
  /** How much goes over the connection. Default `{}`. */
  readonly limits?: SparkLimitsInit | undefined;
}

export const SparkConnectSpec: Contract<SparkConnectSpec, SparkConnectSpecInit> = /* @__PURE__ */ contract({
  name: "SparkConnectSpec",
  module: "config/spark",
  info: info.SparkConnectSpecInfo,
  read: codec.readSparkConnectSpec,
  unpack: codec.unpackSparkConnectSpec,
  write: codec.writeSparkConnectSpec,
  pack: codec.packSparkConnectSpec,
  is: codec.isSparkConnectSpec,
  convert: codec.convertSparkConnectSpec,
});
