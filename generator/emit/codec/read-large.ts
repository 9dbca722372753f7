// Functions that read large structs and tuples into an array of values, by the number of the field or item: a function for each few
// of them, and one that chooses among these. `large-struct.ts` makes structs of the values.

import type { StructDefinition, TupleType } from "../../model/model.js";
import { type Code, code, ident, types } from "../../text/code.js";
import { functionOf, signature } from "../../text/logic.js";
import type { Reading } from "./format.js";
import { readerParameter, whenDeep } from "./functions.js";
import { GROUP_SIZE, groupsOf } from "./groups.js";
import { declareValues, makerOf } from "./large-struct.js";
import { neededPlaces, type Place, placesOf, skipPlace } from "./read-array-like.js";
import { fieldLoop, stepCase, tagOf } from "./read-struct.js";
import { deepNames, isDeepCollection } from "./recursion.js";

/** The body of the function that reads a large struct from an object. */
export function readLargeObject(struct: StructDefinition, reading: Reading): Code {
  const tag = tagOf(struct, reading).map(({ step }) => step);
  const steps = struct.fields.map((field, i) => code`values[${i}] = ${reading.read(field.type)};`);
  const step = stepFunction(`${reading.format.read}${struct.name}Field`, [...tag, ...steps], code.nothing, reading);
  const statement = code`
    {
      ${step}(r, at, values);
    }
  `;
  return readLarge(struct, fieldLoop(struct, reading, statement), reading);
}

/** The body of the function that reads a large struct from an array. */
export function readLargeArray(struct: StructDefinition, reading: Reading): Code {
  const places = placesOf(struct);
  const read = (place: Place): Code => {
    if (place.kind !== "field") return skipPlace(place, reading);
    return code`values[${place.number}] = ${reading.read(place.field.type)};`;
  };
  const beyond = code.text(struct.mode === "strict" ? "r.bail();" : "r.skipValue();");
  const step = stepFunction(`${reading.format.read}${struct.name}Field`, places.map(read), beyond, reading);
  return readLarge(struct, itemLoop(step, neededPlaces(places), reading), reading);
}

function readLarge(struct: StructDefinition, loop: Code, reading: Reading): Code {
  const deep = deepNames(reading.scope.model).has(struct.name);
  return code`
    ${whenDeep(deep, "r.enter();")}
    ${declareValues(struct.fields.length)}
    ${loop}
    ${whenDeep(deep, "r.leave();")}
    return ${makerOf(struct, reading.scope)}(values);
  `;
}

/** The body of the function, called `name`, that reads a large tuple. */
export function readLargeTuple(type: TupleType, name: string, reading: Reading): Code {
  const { scope } = reading;
  const deep = isDeepCollection(type.items, scope.model);
  const steps = type.items.map((item, i) => code`values[${i}] = ${reading.read(item)};`);
  const step = stepFunction(`${name}Item`, steps, code.text("r.bail();"), reading);
  return code`
    ${whenDeep(deep, "r.enter();")}
    ${declareValues(type.items.length)}
    ${itemLoop(step, type.items.length, reading)}
    ${whenDeep(deep, "r.leave();")}
    return values${types` as unknown as ${scope.printer.structure(type)}`};
  `;
}

/** Takes the step of each item, of which so many must be there. */
function itemLoop(step: Code, needed: number, { format }: Reading): Code {
  return format.readNumbered(needed, (at) => code`${step}(r, ${at}, values);`);
}

/** The functions that take the step of a number, or do `beyond` about numbers beyond them; the names start with `name`. */
function stepFunction(name: string, steps: readonly Code[], beyond: Code, { scope, format }: Reading): Code {
  const parameters = [readerParameter(format), code`at${types`: number`}`, code`values${types`: unknown[]`}`];
  const chooser = (own: string, cases: readonly Code[], on: Code): Code => {
    const otherwise = code`
      default:
        ${beyond}
    `;
    return functionOf(
      signature(ident(own), parameters, types`: void`),
      code`
        switch (${on}) {
          ${cases}
          ${beyond.empty ? beyond : otherwise}
        }
      `,
    );
  };
  const groups = groupsOf(steps).map((group, i) => {
    const cases = group.map((step, n) => stepCase(i * GROUP_SIZE + n, step));
    return scope.privateFunction(`${name}s${i + 1}`, (own) => chooser(own, cases, code.text("at")));
  });
  const cases = groups.map((group, i) => stepCase(i, code`${group}(r, at, values);`));
  return scope.privateFunction(name, (own) => chooser(own, cases, code`at >> ${Math.log2(GROUP_SIZE)}`));
}
