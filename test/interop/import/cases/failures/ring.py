import failures_ring_b; failures_ring_b.x
