import type { CodeRow } from "./code-row.js";

/** Mistakes in the names of files (stage 1). */
export const READ_CODES = {
  "file-ending": {
    severity: "error",
    summary: "A contract file does not end in .yaml.",
    explain: `All contracts end in .yaml, so that no file is missed by accident.

before: contracts/orders.yml
after:  contracts/orders.yaml`,
  },
  "bad-module-name": {
    severity: "error",
    summary: "The path of a contract file cannot be the name of a module.",
    explain: `A module is named by its path, and the name is used in \`use:\`, in import paths and in Python packages.
Each part of it starts with a lower-case letter, followed by lower-case letters, digits, _ and -. Names that start with tessera/
belong to the standard library; index and registry are modules that are generated from all contracts together.

before: contracts/Orders/2024.yaml
after:  contracts/orders/y2024.yaml`,
  },
  "symbolic-link": {
    severity: "error",
    summary: "A contract file or folder is a symbolic link.",
    explain: `Contracts are only read from inside the contracts directory, and a link may lead out of it or round in a circle.
Put the file itself there.`,
  },
} as const satisfies { readonly [code: string]: CodeRow };
