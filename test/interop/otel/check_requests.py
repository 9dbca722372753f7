"""Reads requests of OTLP with the protobufs of OpenTelemetry: check_requests.py FOLDER."""

import sys
from pathlib import Path

from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import ExportLogsServiceRequest
from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import ExportMetricsServiceRequest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span, Status


def read(folder, signal, message):
    found = [message.FromString(path.read_bytes()) for path in sorted(folder.glob(f"{signal}-*.bin"))]
    assert found, f"no request of {signal}"
    for path in folder.glob(f"{signal}-*.bin"):
        assert b"secret-4711" not in path.read_bytes(), f"a value of a row is in {path.name}"
    return found


def attributes(of):
    return {one.key: one.value.string_value for one in of.attributes}


def main(folder):
    traces = read(folder, "traces", ExportTraceServiceRequest)
    for request in traces:
        assert attributes(request.resource_spans[0].resource)["service.name"] == "interop"
    spans = [s for r in traces for rs in r.resource_spans for ss in rs.scope_spans for s in ss.spans]
    names = {span.name: span for span in spans}
    write = names["WRITE late"]
    assert write.kind == Span.SPAN_KIND_CLIENT and write.status.code == Status.STATUS_CODE_ERROR
    assert attributes(write)["error.type"] == "COMMIT_CONFLICT"
    run = names["tessera.run small"]
    by_id = {span.span_id: span for span in spans}
    above = write
    while above.parent_span_id:
        above = by_id[above.parent_span_id]
    assert above is run, "the write is part of the run"
    events = [event for span in spans for event in span.events]
    assert [attributes(event)["tessera.path"] for event in events] == ["$.mode"], events

    requests = read(folder, "metrics", ExportMetricsServiceRequest)
    metrics = {m.name: m for r in requests for rm in r.resource_metrics for sm in rm.scope_metrics for m in sm.metrics}
    conflicts = metrics["tessera.delta.commit.conflicts"].sum
    assert conflicts.is_monotonic and [point.as_double + point.as_int for point in conflicts.data_points] == [1]
    duration = metrics["db.client.operation.duration"]
    assert duration.unit == "s" and list(duration.histogram.data_points[0].explicit_bounds)[:2] == [0.001, 0.005]
    assert "tessera.decode.errors" in metrics

    requests = read(folder, "logs", ExportLogsServiceRequest)
    records = {x.event_name: x for r in requests for rl in r.resource_logs for sl in rl.scope_logs for x in sl.log_records}
    policy = records["WriterPolicySnapshot"]
    assert policy.trace_id == run.trace_id and policy.severity_number == 9
    assert {pair.key for pair in policy.body.kvlist_value.values} >= {"dataset_name", "policy_hash"}
    print(f"OTLP: {len(spans)} spans, {len(metrics)} metrics and {len(records)} kinds of records are read as they were told")


main(Path(sys.argv[1]))
