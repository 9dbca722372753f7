// Contracts whose outputs did not compile once, or could have stumbled over the same.

const words = (count: number, wordOf: (number: number) => string, between: string): string =>
  Array.from({ length: count }, (_, number) => wordOf(number)).join(between);

const fields = (count: number, fieldOf: (number: number) => string): string =>
  words(count, (number) => `      ${fieldOf(number)}`, "\n");

const STATES = "waiting_for_input, waiting_for_worker, running, cancelling, cancelled, succeeded, failed_retry, failed";
const LONG = "ScanTelemetryOfOneColumnOfOneRowGroupOfOneFileOfOneTableOfOneCatalogOfOneTenantOfOneCluster";

/** The types of a module each, by what is peculiar about them. */
export const KNOWN_CASES: { readonly [what: string]: string } = {
  "a union broken over lines inside another": `
  Task:
    fields:
      name: str
      state?: enum[${STATES}]
      last_state: enum[${STATES}] = running
      next_state?: enum[${STATES}] | null
      lists?: list[enum[${STATES}]] | enum[${STATES}] | null`,
  "names so long that type arguments wrap": ["A", "ScanTelemetryColumn", LONG]
    .map(
      (name) => `
  ${name}Row:
    array_like: true
    fields:
      x: int
  ${name}Struct:
    fields:
      x: int
  ${name}Mode:
    enum: [a, b]
  ${name}Alias: list[${name}Struct]`,
    )
    .join(""),
  "helpers called like functions of the runtime": `
  A:
    fields:
      a: list[""]
      b: list[int] = []
      c: set[""] = []
      d: map[str, ""] = {}
      e: list["plain object"]
      f: list["canonical date"]
      g: date
  B:
    array_like: true
    fields:
      h: list["b columns"]
      i: '"b columns"'
  C:
    fields:
      j: list["c rule1"]
    rules:
      - expr: size(this.j) < 3
        message: too many`,
  "types called like what functions do": `${["Read", "Write", "Pack", "Unpack", "Is", "Convert"]
    .map(
      (name) => `
  ${name}:
    fields:
      x: int
      next?: list[${name}]
    rules:
      - expr: this.x < 3
        message: too many`,
    )
    .join("")}
  Rule2: list[Read]`,
  "helpers called like each other": `
  Big:
    fields:
${fields(70, (number) => `f${number}: int`)}
      last: '"big fields1"'
      other: list["big fields2"]
      more: '"big field"'
  BigFields1:
    array_like: true
    fields:
      made: list["default big"] = []`,
  "constants called like those of the runtime": `
  LIST:
    fields:
      object: list[int]
  OBJECT:
    fields:
      list: map[str, int]
  PATTERN:
    fields:
      a: str(pattern="^a")
      b: str(pattern="^b")`,
  "fields called like variables and functions": `
  Row:
    array_like: true
    fields:
      length: int
      room: float
      row: bool
      next: str
      fitted: float
      widened: int | null
      above: float(gt=1)
      value: float(lt=1)
      r: int
      columns: int
  Plain:
    fields:
      bail: int(ge=0)
      wrong: float(gt=1)
      enter: list[Plain] = []
      values: int
      result: int
      blob: ext[blob]
      list: ext[list]
      value: ext[value] | null
      more?: list[ext[blob]]`,
  "empty defaults of every kind": `
  Options:
    fields:
      depth: int = 1
  Tagged:
    tag: tagged
    fields:
      depth: int = 1
  Choice:
    union: [Tagged]
  Defaults:
    fields:
      a: any = {}
      b: any = []
      c: any = null
      d: int | map[int, str] = {}
      e: int | map[str, str] | null = {}
      f: str | list[int] = []
      g: str | set[int] = []
      h: int | Options = {}
      i: Choice = {}
      j: Options | null = {}`,
  "structs without a property beside other types": `
  Empty:
    fields: {}
  Loose:
    mode: compat
    fields:
      a?: int
  Row:
    array_like: true
    fields: {}
  OpenRow:
    array_like: true
    mode: compat
    fields: {}
  Holder:
    fields:
      a: Empty | true
      b: Loose | "a" | "b" | 3 | null
      c: Row | enum[x, y] | null
      d: list[int] | Loose | null
      e: Loose | ext[blob] | bytes
      f: ext[list] | map[str, int] | null`,
  "1,000 optional fields": `
  Wide:
    mode: compat
    fields:
${fields(1000, (number) => `field_${number}?: int`)}`,
  "many fields of every presence": `
  Wide:
    tag: wide
    fields:
${fields(130, (number) => `f${number}${["", "?"][number % 2]}: ${["str", "list[int]", "float | null", "any", "Wide | null"][number % 5]}`)}
  Defaulted:
    mode: compat
    fields:
${fields(130, (number) => `f${number}: ${["str = a", "list[int] = []", "float = 1e21", "any = {}", 'bytes = "AQID"'][number % 5]}`)}
  Row:
    array_like: true
    fields:
${fields(130, (number) => `f${number}: ${number < 70 ? "int | null" : "float = 2"}`)}`,
  "tuples, literals and enums of many parts": `
  Values:
    enum:
${fields(1000, (number) => `- value_${number}`)}
  Codes:
    enum:
${fields(1000, (number) => `- ${number}`)}
  Parts: tuple[${words(200, (number) => (number % 2 === 0 ? "int" : "str | null"), ", ")}]
  Holder:
    fields:
      a: ${words(300, (number) => `${number * 7}`, " | ")}
      b?: enum[${words(300, (number) => `w${number}`, ", ")}] | null
      c: map[Codes, Values]
      d: Codes | float
      e: Values | int = value_7`,
  "a hundred tagged structs in a union": `${words(
    100,
    (number) => `
  Member${number}:
    tag: member ${number}
    fields:
      a: int
      b?: Choice | null`,
    "",
  )}
  Choice:
    union: [${words(100, (number) => `Member${number}`, ", ")}]`,
};
