# @generated from contracts/config/spark.yaml. Do not edit. [68ece53f6646255f]

"""How a Spark Connect server is reached, and how patient its client is."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta, Struct, field

from ..types import Identifier, NonEmptyStr, NonNegInt, PathStr, PosInt, StrMap


class SparkTlsSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How the server of a connection proves who it is, and how the client does."""

    ca_file: Annotated[
        PathStr | None,
        Meta(
            description="Certificates of the authorities that are trusted, as PEM. Null trusts those that the system does.",
        ),
    ] = None
    cert_file: Annotated[PathStr | None, Meta(description="Certificate of the client, as PEM. Null shows none.")] = None
    key_file: Annotated[
        PathStr | None,
        Meta(description="Private key of the client's certificate, as PEM. Null if there is no certificate."),
    ] = None
    server_name: Annotated[
        NonEmptyStr | None,
        Meta(description="Name that the server's certificate has to be for. Null takes the host of the address."),
    ] = None

    def __post_init__(self) -> None:
        this: Any = self
        if not ((this.cert_file is None) == (this.key_file is None)):
            raise ValueError("a client certificate and its key go together")


class RetrySpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How often and how soon a call is made again whose connection broke. The wait before try n + 1 is `initial_ms * multiplier ^ n`, at most `max_ms`, and a random part on top. The defaults are those of Spark's own clients, and are patient for at least ten minutes."""

    max_retries: Annotated[NonNegInt, Meta(description="How often a call is made again after its first try.")] = 15
    initial_ms: Annotated[NonNegInt, Meta(description="Wait before the second try, in milliseconds.")] = 50
    multiplier: Annotated[
        Annotated[float, Meta(ge=1.0)],
        Meta(description="How much longer each wait is than the one before."),
    ] = 4.0
    max_ms: Annotated[NonNegInt, Meta(description="Longest wait without its random part, in milliseconds.")] = 60000
    jitter_ms: Annotated[
        NonNegInt,
        Meta(description="Most milliseconds that are added at random, so that many clients do not come back at once."),
    ] = 500
    jitter_from_ms: Annotated[
        NonNegInt,
        Meta(description="Waits that are shorter than this have no random part, in milliseconds."),
    ] = 2000
    max_server_delay_ms: Annotated[
        NonNegInt,
        Meta(description="Longest wait that a server may ask for, in milliseconds."),
    ] = 600000


class SparkLimits(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How much a client takes from a server, and sends to it."""

    max_message_bytes: Annotated[
        PosInt,
        Meta(
            description="Largest message that is taken, and largest batch of rows after its pieces were joined, in bytes.",
        ),
    ] = 134217728
    max_result_bytes: Annotated[
        PosInt | None,
        Meta(
            description="Most bytes of one result. More is an error that says to write the rows to a table. Null takes any number.",
        ),
    ] = 4294967296
    max_rows: Annotated[
        PosInt | None,
        Meta(description="Most rows of one result. More is an error, not a shorter result. Null takes any number."),
    ] = None
    chunk_bytes: Annotated[
        PosInt,
        Meta(description="Size above which the server is asked to send a batch of rows in pieces, in bytes."),
    ] = 1048576
    buffered_bytes: Annotated[
        PosInt,
        Meta(description="Bytes that may wait for whoever reads a result before no more are read from the connection."),
    ] = 33554432
    upload_bytes: Annotated[
        PosInt,
        Meta(description="Most bytes of rows in memory that one statement sends along."),
    ] = 2097152000


class SparkConnectSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A connection to a Spark Connect server."""

    url: Annotated[
        Annotated[str, Meta(pattern="^sc://")],
        Meta(
            description="Address of the server with its parameters, such as `sc://cluster:15002/;use_ssl=true`. A token does not belong in it.",
        ),
    ]
    user_id: Annotated[
        NonEmptyStr | None,
        Meta(description="Name of the user that the server is told. Null tells it none."),
    ] = None
    token_env: Annotated[
        Identifier | None,
        Meta(
            description="Name of the environment variable that has the token, for whoever starts the client to read. Null if there is no token.",
        ),
    ] = "SPARK_CONNECT_AUTHENTICATE_TOKEN"
    tls: Annotated[
        SparkTlsSpec | None,
        Meta(description="How the two ends prove who they are. Null is as the system does it."),
    ] = None
    conf: Annotated[
        StrMap,
        Meta(description="Settings of the session, set before those without which results would not be exact."),
    ] = field(default_factory=dict)
    connect_timeout_ms: Annotated[
        PosInt,
        Meta(description="How long opening a connection may take, in milliseconds."),
    ] = 10000
    call_timeout_ms: Annotated[
        PosInt,
        Meta(description="How long a call with one answer may take, in milliseconds."),
    ] = 60000
    idle_timeout_ms: Annotated[
        PosInt,
        Meta(description="How long a running statement may say nothing at all, in milliseconds."),
    ] = 300000
    retry: Annotated[RetrySpec, Meta(description="When a call is made again.")] = RetrySpec()
    limits: Annotated[SparkLimits, Meta(description="How much goes over the connection.")] = SparkLimits()
