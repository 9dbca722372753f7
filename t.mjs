import { compile, resolveContracts } from "./dist/generator/generate.js";
import { planFiles } from "./dist/generator/emit/emitters.js";
const { model } = resolveContracts("contracts", { library: process.cwd() });
console.log(model.definitions.size);
for (let i = 0; i < 3; i++) for (const emit of [["typescript"],["python"],["json-schema"],["openapi"],["docs"]]) {
  const t = performance.now(); planFiles({ ...model, workspace: { ...model.workspace, emit } }); console.log(i, emit[0], (performance.now() - t).toFixed(0));
}
