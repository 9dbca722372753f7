import type { Acceptance } from "../../../../generator/parse/accepted-list.js";
import type { Span } from "../../../../generator/diagnostics/diagnostic.js";
import type { Finding } from "../../../../generator/evolution/finding.js";
import type { Report, ReportedFinding } from "../../../../generator/evolution/report/report.js";

const OLD = "types:\n  Order:\n    fields:\n      note: str\n";
const NEW = "types:\n  Order:\n    fields:\n      id: str\n      größe: int\n  Größe:\n    enum: [s, m]\n";

/** The first place of `text` in a contract. */
export function spanOf(text: string, contract = NEW): Span {
  const source = { path: "contracts/a b/orders.yaml", module: "a b/orders", text: contract, library: false };
  const start = contract.indexOf(text);
  return { source, start, end: start + text.length };
}

/** A breaking finding, unless something else is said. */
export function finding(more: Partial<Finding> = {}): Finding {
  return {
    rule: "FIELD_ADDED_REQUIRED",
    severity: "breaking",
    backward: "break",
    forward: "ok",
    source: "break",
    contract: "Order",
    path: "Order.größe",
    message: "größe is new, and has no default",
    why: 'readers want "größe", which old documents lack: 100% of them',
    fix: "give it a default: `größe: int = 0`",
    provable: true,
    after: spanOf("größe"),
    before: spanOf("Order", OLD),
    ...more,
  };
}

const FINE = { backward: "ok", forward: "ok", source: "ok" } as const;

/** One of each weight, with whatever a format may have to escape. */
export const REPORT: Report = {
  verdict: { backward: "break", forward: "break", source: "break" },
  baselines: ["git:v1", "git:v2"],
  root: "shop/",
  findings: [
    reported(finding()),
    reported(
      finding({
        rule: "FIELD_REMOVED",
        severity: "risky",
        ...FINE,
        path: "Order.<note>",
        message: "note & <b>\u0007 is gone; 5 * 3 | _x_ ]]>",
        after: spanOf("Order"),
        before: spanOf("note", OLD),
      }),
    ),
    reported(finding({ path: "Order.id", after: spanOf("id"), before: null }), {
      rule: "FIELD_ADDED_REQUIRED",
      path: "Order.id",
      reason: 'agreed on,\nsee "notes"',
      until: "2027-01-01",
      by: "Ada <ada>",
      span: spanOf("Order"),
    }),
    reported(
      finding({
        rule: "TYPE_ADDED",
        severity: "safe",
        ...FINE,
        contract: "Größe",
        path: "Größe",
        message: "the type Größe is new",
        why: "nobody knows it",
        fix: "nothing",
        after: spanOf("Größe"),
        before: null,
      }),
    ),
  ],
};

/** A report that found nothing. */
export const NOTHING: Report = {
  verdict: { backward: "ok", forward: "ok", source: "ok" },
  baselines: ["git:v1"],
  root: "",
  findings: [],
};

function reported(one: Finding, acceptedBy: Acceptance | null = null): ReportedFinding {
  return { ...one, baseline: "git:v1", acceptedBy };
}
