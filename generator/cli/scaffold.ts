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
export const SCRIPTS = { generate: "tessera generate", "check:contracts": "tessera check" } as const;

/** `contracts/orders.yaml`: a contract that shows most of the language, and that lint has nothing to say about. */
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
      run_id:
        type: str(min_length=1)
        doc: The run that loaded it.
      status:
        type: LoadStatus
        default: succeeded
        doc: How it ended.
      rows:
        type: int(ge=0)
        doc: Rows that were written.
      tables:
        type: list[str]
        default: []
        doc: Tables that were read, in order.
      error:
        type: str | null
        default: null
        doc: What went wrong. Null if nothing did.
      finished_at?:
        type: datetime(tz=true)
        doc: When it ended. Absent while it runs.
`;

/**
 * `.github/workflows/contracts.yml`: fails a pull request whose outputs are stale or that breaks the baseline, and shows on its
 * lines what it changes for the users of the branch it goes to.
 */
export function workflow(): string {
  return `name: contracts
on: [push, pull_request]
jobs:
  contracts:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0 # to compare with the branch it goes to, and with tags
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - run: npm ci
      - run: npx --no-install tessera check
      - name: show what it changes for the users of the branch it goes to
        if: always() && github.event_name == 'pull_request'
        run: |
          npx --no-install tessera breaking --against "git:origin/$GITHUB_BASE_REF" --format github || true
          npx --no-install tessera breaking --against "git:origin/$GITHUB_BASE_REF" --format markdown >> "$GITHUB_STEP_SUMMARY" || true
`;
}
