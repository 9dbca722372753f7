import { describe, expect, test } from "vitest";
import { temporaryDirectory } from "../../temporary-directory.js";
import { PROJECT, recorder, tessera } from "./call.js";
import { run } from "../../../generator/cli/run.js";

const CONTRACT = `types:
  Id:
    type: str
    max_length: 9
    pattern: ^[a-z0-9-]+$
    doc: Names an order.
    examples: [o-1]
  Status:
    enum: [open, shipped]
  Order:
    doc: |
      One order
      of a customer.
    rename: camel
    fields:
      order_id: Id
      status: Status = open
      line_counts: list[int(ge=1)] = []
      notes?: map[str, str] | null
      weight_kg:
        type: float
        gt: 0
        default: 1
        doc: What it weighs, which is a long story about scales and boxes and rounding. Not for the eyes of the public.
    rules:
      - expr: size(this.line_counts) < 5
        message: an order has fewer than five lines
  Point:
    array_like: true
    mode: compat
    fields:
      x: float
      y: float = 0
  Shipped:
    tag: true
    fields:
      at: datetime(tz=true)
  Returned:
    tag: true
    fields:
      why: str
  Event:
    union: [Shipped, Returned]
  Never:
    fields:
      other?: Never
      blob: ext[schema]
`;

const WORKSPACE = {
  "contracts/tessera.yaml": "tessera: 1\next:\n  schema:\n    code: 3\n",
  "contracts/orders.yaml": CONTRACT,
};

describe("show", () => {
  test("prints a struct as a table, with an example and its bytes", async () => {
    const { code, out, error } = await tessera(temporaryDirectory(WORKSPACE), "show", "Order");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toBe(
      `Order  (struct, strict; module orders)
One order of a customer.

  FIELD            TYPE                  PRESENCE  DOC
  order_id         Id                    required
  as "orderId"
  status           Status                = "open"
  line_counts      list[int]             = []
  as "lineCounts"
  notes            map[str, str] | null  unset
  weight_kg        float, > 0            = 1       What it weighs, which is a long story about
  as "weightKg"                                    scales and boxes and rounding.

  rule: an order has fewer than five lines
  size(this.line_counts) < 5

example:
{
  "orderId": "o-1",
  "lineCounts": [
    1
  ],
  "notes": {
    "a": "a"
  }
}

JSON, 52 bytes:
{"orderId":"o-1","lineCounts":[1],"notes":{"a":"a"}}
MessagePack, 37 bytes:
83a76f726465724964a36f2d31aa6c696e65436f756e74739101a56e6f74657381a161a161`,
    );
  });

  test.each([80, 100, 120])("keeps to %d columns, but for the example", async (columns) => {
    const printed = recorder(process.cwd(), { columns });
    expect(await run(["show", "AddAction"], printed.terminal)).toBe(0);
    const [table = ""] = printed.out.join("\n").split("\nexample:");
    expect(table).toContain("partition_values");
    for (const line of table.split("\n")) expect(line.length).toBeLessThanOrEqual(columns);
  });

  test.each([
    ["Id", "(alias; module orders)", "  str, length <= 9, matches ^[a-z0-9-]+$", '"o-1"'],
    ["Status", "(enum; module orders)", '  "open"\n  "shipped"', '"open"'],
    ["Event", "(union, told apart by type; module orders)", "  Shipped\n  Returned", '"type":"Shipped"'],
    ["Shipped", '(struct, strict, type = "Shipped"; module orders)', "datetime, with a time zone", '"at":"'],
    ["Point", "(struct, compat, array-like; module orders)", "  y      float  = 0", "[0"],
  ])("%s", async (name, head, body, example) => {
    const { code, out } = await tessera(temporaryDirectory(WORKSPACE), "show", name);
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toBe(`${name}  ${head}`);
    expect(out).toContain(body);
    const [, json = ""] = out.split(/\nJSON, \d+ bytes:\n/);
    expect(json).toContain(example);
  });

  test("prefers the contract's own example", async () => {
    const { out } = await tessera(temporaryDirectory(PROJECT), "show", "Order");
    expect(out).toContain(
      '\nJSON, 22 bytes:\n{"id":"o-1","lines":3}\nMessagePack, 15 bytes:\n82a26964a36f2d31a56c696e657303',
    );
  });

  test("fills in what a rule lets it, and says where a format has no form for a type", async () => {
    const { out } = await tessera(temporaryDirectory(WORKSPACE), "show", "Never");
    expect(out).toContain("JSON: no example");
    expect(out).toMatch(/MessagePack, \d+ bytes:\n81a4626c6f62/);
  });

  test("reports the mistakes of the contracts", async () => {
    const directory = temporaryDirectory({ ...PROJECT, "contracts/bad.yaml": "types:\n  A: itn\n" });
    const { code, out, error } = await tessera(directory, "show", "Order");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error).toContain("error[unknown-type]");
    expect(error).not.toContain("written");
  });

  test("shows a contract of the standard library that is used", async () => {
    const directory = temporaryDirectory({
      "contracts/tessera.yaml": "tessera: 1\n",
      "contracts/runs.yaml": "use: [tessera/types]\ntypes:\n  Run:\n    fields:\n      run_id: RunId\n",
    });
    const { code, out } = await tessera(directory, "show", "Run");
    expect(code).toBe(0);
    expect(out).toContain('{"run_id":"run-2026');
    expect((await tessera(directory, "show", "RunId")).out).toContain("module tessera/types");
  });

  test("prints the entry of the contract index", async () => {
    const { code, out } = await tessera(temporaryDirectory(WORKSPACE), "show", "Point", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      name: "Point",
      kind: "struct",
      mode: "compat",
      array_like: true,
      fields: [
        { name: "x", type: "float", required: true },
        { name: "y", type: "float", required: false, default: 0 },
      ],
      source: { file: "contracts/orders.yaml", line: 28 },
    });
  });
});
