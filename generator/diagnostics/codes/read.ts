import type { CodeRow } from "./code-row.js";

/** Mistakes in the names of files (stage 1). */
export const READ_CODES = {
  "file-ending": {
    severity: "error",
    summary: "A contract file does not end in .yaml.",
    explain: `Every contract is read under one ending, so that no file is missed by accident.

before: contracts/orders.yml
after:  contracts/orders.yaml`,
  },
  "bad-module-name": {
    severity: "error",
    summary: "The path of a contract file is not usable as a module name.",
    explain: `A module is named by its path, and that name is in \`use:\` lines, import paths and Python packages.
Each part starts with a small letter and goes on with small letters, digits, _ and -. Modules of the standard library start
with tessera/, so a contract of your own may not. The modules index and registry are generated from all contracts together.

before: contracts/Orders/2024.yaml
after:  contracts/orders/y2024.yaml`,
  },
  "symbolic-link": {
    severity: "error",
    summary: "A contract file or folder is a symbolic link.",
    explain: `Contracts are read from inside the contracts directory only. A link may lead out of it, or round in a circle.
Put the file itself there, or use the module from where it is.`,
  },
} as const satisfies { readonly [code: string]: CodeRow };
