// @generated from contracts/config/spark.yaml. Do not edit. [6e5257e5a3e8662f]

import type { StructInfo } from "tessera-contracts/serde";
import { defaulted, defaultsOf, field, float, nullable, str, struct } from "tessera-contracts/serde/codegen";
import { IdentifierInfo, NonEmptyStrInfo, NonNegIntInfo, PathStrInfo, PosIntInfo, StrMapInfo } from "../types.info.js";
import { sparkTlsSpecRule1 } from "./spark.codec.js";

export const SparkTlsSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "SparkTlsSpec",
  module: "config/spark",
  doc: "How the server of a connection proves who it is, and how the client does.",
  examples: [{ ca_file: "/etc/spark/ca.pem" }],
  purpose: "spec",
  fields: () => [
    defaulted("ca_file", nullable(PathStrInfo()), () => null, {
      doc: "Certificates of the authorities that are trusted, as PEM. Null trusts those that the system does.",
    }),
    defaulted("cert_file", nullable(PathStrInfo()), () => null, {
      doc: "Certificate of the client, as PEM. Null shows none.",
    }),
    defaulted("key_file", nullable(PathStrInfo()), () => null, {
      doc: "Private key of the client's certificate, as PEM. Null if there is no certificate.",
    }),
    defaulted("server_name", nullable(NonEmptyStrInfo()), () => null, {
      doc: "Name that the server's certificate has to be for. Null takes the host of the address.",
    }),
  ],
  rules: [
    {
      expr: "(this.cert_file == null) == (this.key_file == null)",
      message: "a client certificate and its key go together",
      holds: sparkTlsSpecRule1,
    },
  ],
});

export const RetrySpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RetrySpec",
  module: "config/spark",
  doc: "How often and how soon a call is made again whose connection broke. The wait before try n + 1 is `initial_ms * multiplier ^ n`, at most `max_ms`, and a random part on top. The defaults are those of Spark's own clients, and are patient for at least ten minutes.",
  examples: [{ max_retries: 3 }],
  purpose: "config",
  fields: () => [
    defaulted("max_retries", NonNegIntInfo(), () => 15, { doc: "How often a call is made again after its first try." }),
    defaulted("initial_ms", NonNegIntInfo(), () => 50, { doc: "Wait before the second try, in milliseconds." }),
    defaulted("multiplier", float({ ge: 1 }), () => 4, { doc: "How much longer each wait is than the one before." }),
    defaulted("max_ms", NonNegIntInfo(), () => 60000, {
      doc: "Longest wait without its random part, in milliseconds.",
    }),
    defaulted("jitter_ms", NonNegIntInfo(), () => 500, {
      doc: "Most milliseconds that are added at random, so that many clients do not come back at once.",
    }),
    defaulted("jitter_from_ms", NonNegIntInfo(), () => 2000, {
      doc: "Waits that are shorter than this have no random part, in milliseconds.",
    }),
    defaulted("max_server_delay_ms", NonNegIntInfo(), () => 600000, {
      doc: "Longest wait that a server may ask for, in milliseconds.",
    }),
  ],
});

export const SparkLimitsInfo: StructInfo = /* @__PURE__ */ struct({
  name: "SparkLimits",
  module: "config/spark",
  doc: "How much a client takes from a server, and sends to it.",
  examples: [{ max_result_bytes: 1073741824 }],
  purpose: "config",
  fields: () => [
    defaulted("max_message_bytes", PosIntInfo(), () => 134217728, {
      doc: "Largest message that is taken, and largest batch of rows after its pieces were joined, in bytes.",
    }),
    defaulted("max_result_bytes", nullable(PosIntInfo()), () => 4294967296, {
      doc: "Most bytes of one result. More is an error that says to write the rows to a table. Null takes any number.",
    }),
    defaulted("max_rows", nullable(PosIntInfo()), () => null, {
      doc: "Most rows of one result. More is an error, not a shorter result. Null takes any number.",
    }),
    defaulted("chunk_bytes", PosIntInfo(), () => 1048576, {
      doc: "Size above which the server is asked to send a batch of rows in pieces, in bytes.",
    }),
    defaulted("buffered_bytes", PosIntInfo(), () => 33554432, {
      doc: "Bytes that may wait for whoever reads a result before no more are read from the connection.",
    }),
    defaulted("upload_bytes", PosIntInfo(), () => 2097152000, {
      doc: "Most bytes of rows in memory that one statement sends along.",
    }),
  ],
});

export const SparkConnectSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "SparkConnectSpec",
  module: "config/spark",
  doc: "A connection to a Spark Connect server.",
  examples: [{ url: "sc://cluster:15002/;use_ssl=true" }],
  purpose: "config",
  fields: () => [
    field("url", str({ pattern: "^sc://" }), {
      doc: "Address of the server with its parameters, such as `sc://cluster:15002/;use_ssl=true`. A token does not belong in it.",
    }),
    defaulted("user_id", nullable(NonEmptyStrInfo()), () => null, {
      doc: "Name of the user that the server is told. Null tells it none.",
    }),
    defaulted("token_env", nullable(IdentifierInfo()), () => "SPARK_CONNECT_AUTHENTICATE_TOKEN", {
      doc: "Name of the environment variable that has the token, for whoever starts the client to read. Null if there is no token.",
    }),
    defaulted("tls", nullable(SparkTlsSpecInfo), () => null, {
      doc: "How the two ends prove who they are. Null is as the system does it.",
    }),
    defaulted("conf", StrMapInfo(), () => Object.create(null), {
      doc: "Settings of the session, set before those without which results would not be exact.",
    }),
    defaulted("connect_timeout_ms", PosIntInfo(), () => 10000, {
      doc: "How long opening a connection may take, in milliseconds.",
    }),
    defaulted("call_timeout_ms", PosIntInfo(), () => 60000, {
      doc: "How long a call with one answer may take, in milliseconds.",
    }),
    defaulted("idle_timeout_ms", PosIntInfo(), () => 300000, {
      doc: "How long a running statement may say nothing at all, in milliseconds.",
    }),
    defaulted("retry", RetrySpecInfo, () => defaultsOf(RetrySpecInfo), { doc: "When a call is made again." }),
    defaulted("limits", SparkLimitsInfo, () => defaultsOf(SparkLimitsInfo), {
      doc: "How much goes over the connection.",
    }),
  ],
});
