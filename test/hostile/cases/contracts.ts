// Contracts made to hurt: diagnostics or output, and no text of a contract ever becomes code.

import { CODES } from "../../../generator/diagnostics/codes.js";
import type { Workspace } from "../../../generator/parse/document.js";
import { compileText, evaluateModule } from "../../conformance/msgspec/evaluate.js";
import { type Case, mustBe } from "../case.js";
import { mustBeInert } from "../outputs.js";
import { EMITTERS, planFiles } from "../../emitters.js";

const workspace: Workspace = { out: "generated", emit: EMITTERS.map(({ id }) => id), ext: [] };

const bomb = Array.from({ length: 30 }, (_, i) => `x-${i}: &a${i} [*a${i - 1}, *a${i - 1}]`).join("\n");

/** Each is refused, with one of the known codes. */
const REFUSED: readonly (readonly [what: string, text: string])[] = [
  ["an alias bomb", bomb],
  ["a bomb in the types", `types:\n${bomb.replaceAll(/^/gm, "  ")}`],
  ["a merge key", "types:\n  A:\n    <<: { fields: {} }\n    fields:\n      a: int\n"],
  ["a merge key with an alias", "x-a: &a { doc: b }\ntypes:\n  A:\n    <<: *a\n    fields:\n      a: int\n"],
  ["a custom tag", "doc: !!js/function 'function(){}'\n"],
  ["a tag of a foreign scheme", "doc: !<tag:yaml.org,2002:python/object/apply:os.system> ls\n"],
  ["a directive", "%YAML 1.1\n---\ndoc: a\n"],
  ["../ as the name of a type", "types:\n  ../Evil: str\n"],
  ["../ in a type expression", "types:\n  A: ../Evil\n"],
  ["../ as a module to use", "use: [../../etc/passwd]\ntypes:\n  A: str\n"],
  ["an absolute module to use", "use: [/etc/passwd]\ntypes:\n  A: str\n"],
  ["a NUL in a module to use", 'use: ["a\\0b"]\ntypes:\n  A: str\n'],
  ["../ as the name of a field", "types:\n  A:\n    fields:\n      ../evil: int\n"],
  ["__proto__ as a type", "types:\n  __proto__: str\n"],
  ["__proto__ as a field", "types:\n  A:\n    fields:\n      __proto__: int\n"],
  ["a name that is code", "types:\n  A;globalThis.pwned=1;: str\n"],
  ["a field that is code", 'types:\n  A:\n    fields:\n      "a;globalThis.pwned=1": int\n'],
  [
    "a tag field that is code",
    'types:\n  A:\n    tag: a\n    tag_field: "x\\"];globalThis.pwned=1;//"\n    fields:\n      a: int\n',
  ],
  ["brackets without end", `types:\n  A: ${"list[".repeat(5000)}\n`],
  ["a recursive alias", "types:\n  A: list[A]\n"],
  ["a recursive union", "types:\n  A:\n    union: [A]\n"],
  [
    "structs that extend each other",
    "types:\n  A:\n    extends: B\n    fields:\n      a: int\n  B:\n    extends: A\n    fields:\n      b: int\n",
  ],
  ["a struct without an end", "types:\n  A:\n    fields:\n      a: A\n"],
  ["a pattern that blows up", 'types:\n  A: str(pattern="^(a+)+$")\n'],
  ["a pattern that blows up twice", 'types:\n  A: str(pattern="^(a|a)*b$")\n'],
  [
    "a rule without end",
    `types:\n  A:\n    fields:\n      a: int\n    rules:\n      - expr: ${"(".repeat(3000)}1\n        message: m\n`,
  ],
  [
    "a rule that is code",
    "types:\n  A:\n    fields:\n      a: int\n    rules:\n      - expr: \"this.constructor.constructor('globalThis.pwned=1')()\"\n        message: m\n",
  ],
];

const refused = REFUSED.map(([what, text]): Case => {
  return {
    name: what,
    run: () => {
      const { model, diagnostics } = compileText(text, workspace);
      mustBe(model === null, "refused");
      mustBe(diagnostics.length > 0 && diagnostics.every(({ code }) => code in CODES), "with diagnostics of the table");
      mustBe(diagnostics.length < 1000, "with not too many");
      mustStayClean();
    },
    outcome: "value",
  };
});

/** Texts that end a comment, a string, a template, a line, a tag; each would set `pwned` where it became code. */
const BREAKOUTS: readonly string[] = [
  "*/ globalThis.pwned = 1; /*",
  "*\\/ globalThis.pwned = 1",
  "`; globalThis.pwned = 1; `",
  "${globalThis.pwned = 1}",
  '"; globalThis.pwned = 1; //',
  "'; globalThis.pwned = 1; //",
  "\\",
  '\\"; globalThis.pwned = 1; //',
  "a\nglobalThis.pwned = 1",
  "a\r\nglobalThis.pwned = 1",
  "a\u2028globalThis.pwned = 1",
  "a\u2029globalThis.pwned = 1",
  "</script><script>globalThis.pwned = 1</script>",
  "<!-- globalThis.pwned = 1",
  "--> globalThis.pwned = 1",
  "<img src=x onerror=globalThis.pwned=1>",
  "`<img src=x onerror=globalThis.pwned=1>",
  "```\n<img src=x onerror=globalThis.pwned=1>",
  "a\n```\n\n<img src=x onerror=globalThis.pwned=1>\n\n```",
  "a|b\n|-|-|\n|<img src=x onerror=globalThis.pwned=1>|",
  "[a](javascript:globalThis.pwned=1)",
  '"""\nimport os\n"""',
  "'''\nimport os\n'''",
  "{{constructor.constructor('globalThis.pwned=1')()}}",
  "@type {import('evil')}",
  "# @ts-nocheck",
  "//# sourceMappingURL=data:text/javascript,globalThis.pwned=1",
  "\u202e desrever",
];

/** The text everywhere a contract takes one. */
function contractWith(text: string, { namesToo }: { readonly namesToo: boolean }): string {
  const quoted = JSON.stringify(text);
  const names = `name: ${quoted}
        accept: [${JSON.stringify(`${text}!`)}]`;
  return `
doc: ${quoted}
x-module: ${quoted}
types:
  Alias:
    type: str
    doc: ${quoted}
    title: ${quoted}
    examples: [${quoted}]
    deprecated: ${quoted}
    x-alias: { ${quoted}: [${quoted}] }
  Level:
    enum: [${quoted}, b]
    doc: ${quoted}
  Tagged:
    tag: ${quoted}
    doc: ${quoted}
    x-struct: ${quoted}
    fields:
      a:
        type: str
        default: ${quoted}
        ${namesToo ? names : "title: none"}
        doc: ${quoted}
        deprecated: ${quoted}
        examples: [${quoted}]
        x-field: ${quoted}
      level: Level
      labels: map[Level, int] = {}
      literal: ${JSON.stringify(`${quoted} | 1 | null`)}
    rules:
      - expr: ${JSON.stringify(`this.a != ${quoted}x${quoted}`.replace(`x${quoted}`, ""))}
        message: ${quoted}
  Other:
    tag: other
    fields:
      b: int
  Both:
    union: [Tagged, Other]
    doc: ${quoted}
`;
}

const breakouts = BREAKOUTS.map((text): Case => {
  return {
    name: JSON.stringify(text),
    run: () => {
      // Wire names may not have quotes, backslashes and control characters; all else takes any text.
      const whole = compileText(contractWith(text, { namesToo: true }), workspace);
      const { model } = whole.model === null ? compileText(contractWith(text, { namesToo: false }), workspace) : whole;
      if (model === null) throw new Error(whole.diagnostics.map((one) => one.message).join("; "));
      for (const { path, text: output } of planFiles(model)) mustBeInert(path, output);
      const contracts = evaluateModule(model);
      mustBe(contracts["Tagged"]?.name === "Tagged", "the contracts are there");
      mustStayClean();
    },
    outcome: "value",
  };
});

const NAMES = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];

/** Names of what every object inherits, wherever a contract has a name: refused, or a name like any other. */
const inherited = NAMES.flatMap((name) =>
  Object.entries({
    "the name of a type": `types:\n  ${name}: str\n`,
    "a type expression": `types:\n  A: list[${name}]\n`,
    "the name of a field": `types:\n  A:\n    fields:\n      ${name}: int\n`,
    "a name on the wire": `types:\n  A:\n    fields:\n      a:\n        type: int\n        name: ${name}\n        accept: [${name}_]\n`,
    "a tag field": `types:\n  A:\n    tag: ${name}\n    tag_field: ${name}\n    fields:\n      a: int\n`,
    "a member of an enum": `types:\n  A:\n    enum: [${name}, a]\n    docs:\n      ${name}: text\n`,
    "a member alone": `types:\n  A:\n    enum: [${name}, a]\n`,
    "a key of a type": `types:\n  A:\n    ${name}: { polluted: true }\n    fields:\n      a: int\n`,
    "an x- key": `types:\n  A:\n    x-a: { ${name}: { polluted: true } }\n    fields:\n      a: int\n`,
    "a key of the module": `${name}: { polluted: true }\ntypes:\n  A: str\n`,
    "a module to use": `use: [${name}]\ntypes:\n  A: str\n`,
    "a name in a rule": `types:\n  A:\n    fields:\n      a: int\n    rules:\n      - expr: this.${name} != 1\n        message: m\n`,
  }).map(([what, text]): Case => {
    return {
      name: `${name} as ${what}`,
      run: () => {
        const { model, diagnostics } = compileText(text, workspace);
        mustBe(
          diagnostics.every(({ code }) => code in CODES),
          "diagnostics of the table",
        );
        if (model === null) mustBe(diagnostics.length > 0, "refused with a reason");
        else {
          for (const { path, text: output } of planFiles(model)) mustBeInert(path, output);
          evaluateModule(model);
        }
        mustStayClean();
      },
      outcome: "value",
    };
  }),
);

function mustStayClean(): void {
  mustBe(!("pwned" in globalThis), "nothing of the contract was run");
  mustBe(!("polluted" in {}), "no prototype was changed");
}

export const CONTRACT_CASES: readonly Case[] = [...refused, ...inherited, ...breakouts];
