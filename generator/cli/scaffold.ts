// The files that `tessera init` writes.

/** `.vscode/settings.json`: the same for contracts that have no such line. */
export const EDITOR_SETTINGS = `{
  "yaml.schemas": {
    "./generated/tessera.schema.json": "contracts/**/*.yaml"
  }
}
`;

/** By this line editors find the schema of contracts, once it is generated. */
const MODELINE = "# yaml-language-server: $schema=../generated/tessera.schema.json\n";

/** `contracts/tessera.yaml`. */
export function workspaceFile(language: "typescript" | "javascript"): string {
  return `${MODELINE}tessera: 1
out: ../generated
emit: [${language}, index]
`;
}

/** Scripts for package.json. */
export const SCRIPTS = { generate: "tessera generate", "generate:check": "tessera generate --check" } as const;

/** `contracts/orders.yaml`: a contract that shows most of the language in a few lines. */
export const FIRST_CONTRACT = `${MODELINE}doc: What one load of the orders table read and wrote.

types:
  LoadStatus:
    doc: How a load ended.
    enum: [succeeded, failed]

  OrdersLoad:
    doc: One load of the orders table.
    kind: artifact
    mode: compat
    fields:
      run_id: str(min_length=1)
      status: LoadStatus = succeeded
      rows: int(ge=0)
      tables: list[str] = []
      error: str | null = null
      finished_at?: datetime(tz=true)
`;

/** `.github/workflows/contracts.yml`: fails a pull request whose generated files are not those of its contracts. */
export function workflow(): string {
  return `name: contracts
on: [push, pull_request]
jobs:
  generated-is-current:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - run: npm ci
      - run: npx tessera generate --check
`;
}
