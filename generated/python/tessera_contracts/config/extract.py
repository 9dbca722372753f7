# @generated from contracts/config/extract.yaml. Do not edit. [35acb9b9b9fa970a]

"""What extractors read, and what they are told about each file."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from ..types import NonNegInt, PathStr, Sha256Hex


class ExtractOptions(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What to read from the sources."""

    repo_id: Annotated[
        str | None,
        Meta(description="Id of the repository that rows are attributed to. Null derives it from the path."),
    ] = None
    max_rows: Annotated[NonNegInt | None, Meta(description="Most rows an extractor makes. Null has no limit.")] = None
    max_bytes: Annotated[
        NonNegInt | None,
        Meta(description="Largest file that is read, in bytes; bigger ones are skipped. Null has no limit."),
    ] = None


class ExtractContext(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """The one file that an extractor is working on."""

    file_id: Annotated[str, Meta(description="Id of the file, which its rows refer to.")]
    path: Annotated[PathStr, Meta(description="The file, relative to the root of the repository.")]
    abs_path: Annotated[
        PathStr | None,
        Meta(description="Where the file lies on this machine. Null if its text came from elsewhere."),
    ] = None
    file_sha256: Annotated[
        Sha256Hex | None,
        Meta(description="Digest of its bytes. Null if nobody computed it."),
    ] = None
    encoding: Annotated[str, Meta(description="Encoding its text is decoded with, by its IANA name.")] = "utf-8"
