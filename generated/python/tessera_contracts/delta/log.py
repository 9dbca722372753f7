# @generated from contracts/delta/log.yaml. Do not edit. [db117458a67751dd]

"""The actions of a Delta transaction log, as they stand in commit files and in JSON checkpoints. Fields that a newer protocol adds are skipped, as the protocol asks of readers."""

from __future__ import annotations

from .checkpoint import (
    AddAction,
    CdcAction,
    CommitInfoAction,
    DeletionVectorDescriptor,
    DeletionVectorStorage,
    DomainMetadataAction,
    FileStats,
    FormatSpec,
    LogLine,
    MetaDataAction,
    PartitionValues,
    ProtocolAction,
    RemoveAction,
    TxnAction,
)


__all__ = [
    "AddAction",
    "CdcAction",
    "CommitInfoAction",
    "DeletionVectorDescriptor",
    "DeletionVectorStorage",
    "DomainMetadataAction",
    "FileStats",
    "FormatSpec",
    "LogLine",
    "MetaDataAction",
    "PartitionValues",
    "ProtocolAction",
    "RemoveAction",
    "TxnAction",
]
