// @generated from generator/parse/shape-schema.ts and workspace-schema.ts. Do not edit.
// @ts-nocheck
var moduleShape = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Tessera contract module", "type": "object", "properties": { "doc": { "type": "string" }, "use": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }, "stability": { "type": "string", "enum": ["stable", "experimental"] }, "defaults": { "type": "object", "properties": { "mode": { "type": "string", "enum": ["strict", "compat"] }, "omit_defaults": { "type": "boolean" }, "rename": { "type": "string", "enum": ["camel", "pascal", "kebab", "upper", "lower"] }, "position": { "type": "string", "enum": ["input", "output", "both"] }, "persisted": { "type": "boolean" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": [] }, "types": { "type": "object", "propertyNames": { "pattern": "^[A-Z][A-Za-z0-9]*$" }, "additionalProperties": { "$ref": "#/$defs/definition" } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": [], "$defs": { "expression": { "type": ["string", "number", "boolean", "null"] }, "definition": { "if": { "type": "object" }, "then": { "oneOf": [{ "required": ["type"] }, { "required": ["enum"] }, { "required": ["fields"] }, { "required": ["union"] }, { "required": ["patch_of"] }], "allOf": [{ "if": { "required": ["type"] }, "then": { "$ref": "#/$defs/alias" } }, { "if": { "required": ["enum"] }, "then": { "$ref": "#/$defs/enum" } }, { "if": { "required": ["fields"] }, "then": { "$ref": "#/$defs/struct" } }, { "if": { "required": ["union"] }, "then": { "$ref": "#/$defs/union" } }, { "if": { "required": ["patch_of"] }, "then": { "$ref": "#/$defs/patch" } }] }, "else": { "$ref": "#/$defs/expression" } }, "field": { "if": { "type": "object" }, "then": { "$ref": "#/$defs/long_field" }, "else": { "$ref": "#/$defs/expression" } }, "alias": { "type": "object", "properties": { "type": { "$ref": "#/$defs/expression" }, "gt": { "type": "number" }, "ge": { "type": "number" }, "lt": { "type": "number" }, "le": { "type": "number" }, "multiple_of": { "type": "number" }, "min_length": { "type": "integer" }, "max_length": { "type": "integer" }, "pattern": { "type": "string" }, "tz": { "type": "boolean" }, "arrow": { "type": "string" }, "doc": { "type": "string" }, "title": { "type": "string" }, "examples": { "type": "array" }, "deprecated": { "type": "string" }, "renamed_from": { "type": "string" }, "stability": { "type": "string", "enum": ["stable", "experimental"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["type"] }, "enum": { "type": "object", "properties": { "enum": { "type": "array", "items": { "type": ["string", "integer"] }, "uniqueItems": true }, "reserved": { "type": "array", "items": { "type": ["string", "integer"] }, "uniqueItems": true }, "doc": { "type": "string" }, "title": { "type": "string" }, "examples": { "type": "array" }, "deprecated": { "type": "string" }, "renamed_from": { "type": "string" }, "stability": { "type": "string", "enum": ["stable", "experimental"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["enum"] }, "struct": { "type": "object", "properties": { "fields": { "type": "object", "propertyNames": { "pattern": "^[a-z_][a-z0-9_]*\\??$" }, "additionalProperties": { "$ref": "#/$defs/field" } }, "array_like": { "type": "boolean" }, "tag": { "type": ["string", "integer", "boolean"] }, "tag_field": { "type": "string" }, "extends": { "type": "string" }, "rules": { "type": "array", "items": { "$ref": "#/$defs/rule" } }, "reserved": { "type": "array", "items": { "type": ["string", "integer"] }, "uniqueItems": true }, "kind": { "type": "string", "enum": ["artifact", "telemetry", "config", "spec", "log", "envelope", "report", "row"] }, "table": { "$ref": "#/$defs/table" }, "arrow": { "type": "string" }, "mode": { "type": "string", "enum": ["strict", "compat"] }, "omit_defaults": { "type": "boolean" }, "rename": { "type": "string", "enum": ["camel", "pascal", "kebab", "upper", "lower"] }, "position": { "type": "string", "enum": ["input", "output", "both"] }, "persisted": { "type": "boolean" }, "doc": { "type": "string" }, "title": { "type": "string" }, "examples": { "type": "array" }, "deprecated": { "type": "string" }, "renamed_from": { "type": "string" }, "stability": { "type": "string", "enum": ["stable", "experimental"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["fields"] }, "table": { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "$ref": "#/$defs/table_options" } }, "table_options": { "type": "object", "properties": { "name": { "type": "string" }, "key": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": [] }, "union": { "type": "object", "properties": { "union": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }, "tag_field": { "type": "string" }, "doc": { "type": "string" }, "title": { "type": "string" }, "examples": { "type": "array" }, "deprecated": { "type": "string" }, "renamed_from": { "type": "string" }, "stability": { "type": "string", "enum": ["stable", "experimental"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["union"] }, "patch": { "type": "object", "properties": { "patch_of": { "type": "string" }, "doc": { "type": "string" }, "title": { "type": "string" }, "examples": { "type": "array" }, "deprecated": { "type": "string" }, "renamed_from": { "type": "string" }, "stability": { "type": "string", "enum": ["stable", "experimental"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["patch_of"] }, "long_field": { "type": "object", "properties": { "type": { "$ref": "#/$defs/expression" }, "default": {}, "gt": { "type": "number" }, "ge": { "type": "number" }, "lt": { "type": "number" }, "le": { "type": "number" }, "multiple_of": { "type": "number" }, "min_length": { "type": "integer" }, "max_length": { "type": "integer" }, "pattern": { "type": "string" }, "tz": { "type": "boolean" }, "doc": { "type": "string" }, "title": { "type": "string" }, "examples": { "type": "array" }, "deprecated": { "type": "string" }, "name": { "type": "string" }, "renamed_from": { "type": "string" }, "accept": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }, "arrow": { "type": "string" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["type"] }, "rule": { "type": "object", "properties": { "expr": { "type": "string" }, "message": { "type": "string" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["expr", "message"] } }, "$id": "module" };
var pattern4 = new RegExp("^x-", "u");
var pattern6 = new RegExp("^[A-Z][A-Za-z0-9]*$", "u");
var schema35 = { "type": "object", "properties": { "enum": { "type": "array", "items": { "type": ["string", "integer"] }, "uniqueItems": true }, "reserved": { "type": "array", "items": { "type": ["string", "integer"] }, "uniqueItems": true }, "doc": { "type": "string" }, "title": { "type": "string" }, "examples": { "type": "array" }, "deprecated": { "type": "string" }, "renamed_from": { "type": "string" }, "stability": { "type": "string", "enum": ["stable", "experimental"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["enum"] };
var schema44 = { "type": "object", "properties": { "union": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }, "tag_field": { "type": "string" }, "doc": { "type": "string" }, "title": { "type": "string" }, "examples": { "type": "array" }, "deprecated": { "type": "string" }, "renamed_from": { "type": "string" }, "stability": { "type": "string", "enum": ["stable", "experimental"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["union"] };
var schema45 = { "type": "object", "properties": { "patch_of": { "type": "string" }, "doc": { "type": "string" }, "title": { "type": "string" }, "examples": { "type": "array" }, "deprecated": { "type": "string" }, "renamed_from": { "type": "string" }, "stability": { "type": "string", "enum": ["stable", "experimental"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["patch_of"] };
var schema34 = { "type": ["string", "number", "boolean", "null"] };
var schema33 = { "type": "object", "properties": { "type": { "$ref": "#/$defs/expression" }, "gt": { "type": "number" }, "ge": { "type": "number" }, "lt": { "type": "number" }, "le": { "type": "number" }, "multiple_of": { "type": "number" }, "min_length": { "type": "integer" }, "max_length": { "type": "integer" }, "pattern": { "type": "string" }, "tz": { "type": "boolean" }, "arrow": { "type": "string" }, "doc": { "type": "string" }, "title": { "type": "string" }, "examples": { "type": "array" }, "deprecated": { "type": "string" }, "renamed_from": { "type": "string" }, "stability": { "type": "string", "enum": ["stable", "experimental"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["type"] };
var func1 = Object.prototype.hasOwnProperty;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func1.call(schema33.properties, key0) || pattern4.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean" && data0 !== null) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/expression/type", keyword: "type", params: { type: schema34.type } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.gt !== void 0) {
      let data1 = data.gt;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/gt", schemaPath: "#/properties/gt/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.ge !== void 0) {
      let data2 = data.ge;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/ge", schemaPath: "#/properties/ge/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.lt !== void 0) {
      let data3 = data.lt;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        const err5 = { instancePath: instancePath + "/lt", schemaPath: "#/properties/lt/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.le !== void 0) {
      let data4 = data.le;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        const err6 = { instancePath: instancePath + "/le", schemaPath: "#/properties/le/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.multiple_of !== void 0) {
      let data5 = data.multiple_of;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        const err7 = { instancePath: instancePath + "/multiple_of", schemaPath: "#/properties/multiple_of/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.min_length !== void 0) {
      let data6 = data.min_length;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err8 = { instancePath: instancePath + "/min_length", schemaPath: "#/properties/min_length/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.max_length !== void 0) {
      let data7 = data.max_length;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err9 = { instancePath: instancePath + "/max_length", schemaPath: "#/properties/max_length/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.pattern !== void 0) {
      if (typeof data.pattern !== "string") {
        const err10 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.tz !== void 0) {
      if (typeof data.tz !== "boolean") {
        const err11 = { instancePath: instancePath + "/tz", schemaPath: "#/properties/tz/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.arrow !== void 0) {
      if (typeof data.arrow !== "string") {
        const err12 = { instancePath: instancePath + "/arrow", schemaPath: "#/properties/arrow/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        const err13 = { instancePath: instancePath + "/doc", schemaPath: "#/properties/doc/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        const err14 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.examples !== void 0) {
      if (!Array.isArray(data.examples)) {
        const err15 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.deprecated !== void 0) {
      if (typeof data.deprecated !== "string") {
        const err16 = { instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.renamed_from !== void 0) {
      if (typeof data.renamed_from !== "string") {
        const err17 = { instancePath: instancePath + "/renamed_from", schemaPath: "#/properties/renamed_from/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.stability !== void 0) {
      let data16 = data.stability;
      if (typeof data16 !== "string") {
        const err18 = { instancePath: instancePath + "/stability", schemaPath: "#/properties/stability/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (!(data16 === "stable" || data16 === "experimental")) {
        const err19 = { instancePath: instancePath + "/stability", schemaPath: "#/properties/stability/enum", keyword: "enum", params: { allowedValues: schema33.properties.stability.enum } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema36 = { "type": "object", "properties": { "fields": { "type": "object", "propertyNames": { "pattern": "^[a-z_][a-z0-9_]*\\??$" }, "additionalProperties": { "$ref": "#/$defs/field" } }, "array_like": { "type": "boolean" }, "tag": { "type": ["string", "integer", "boolean"] }, "tag_field": { "type": "string" }, "extends": { "type": "string" }, "rules": { "type": "array", "items": { "$ref": "#/$defs/rule" } }, "reserved": { "type": "array", "items": { "type": ["string", "integer"] }, "uniqueItems": true }, "kind": { "type": "string", "enum": ["artifact", "telemetry", "config", "spec", "log", "envelope", "report", "row"] }, "table": { "$ref": "#/$defs/table" }, "arrow": { "type": "string" }, "mode": { "type": "string", "enum": ["strict", "compat"] }, "omit_defaults": { "type": "boolean" }, "rename": { "type": "string", "enum": ["camel", "pascal", "kebab", "upper", "lower"] }, "position": { "type": "string", "enum": ["input", "output", "both"] }, "persisted": { "type": "boolean" }, "doc": { "type": "string" }, "title": { "type": "string" }, "examples": { "type": "array" }, "deprecated": { "type": "string" }, "renamed_from": { "type": "string" }, "stability": { "type": "string", "enum": ["stable", "experimental"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["fields"] };
var pattern10 = new RegExp("^[a-z_][a-z0-9_]*\\??$", "u");
var schema38 = { "type": "object", "properties": { "type": { "$ref": "#/$defs/expression" }, "default": {}, "gt": { "type": "number" }, "ge": { "type": "number" }, "lt": { "type": "number" }, "le": { "type": "number" }, "multiple_of": { "type": "number" }, "min_length": { "type": "integer" }, "max_length": { "type": "integer" }, "pattern": { "type": "string" }, "tz": { "type": "boolean" }, "doc": { "type": "string" }, "title": { "type": "string" }, "examples": { "type": "array" }, "deprecated": { "type": "string" }, "name": { "type": "string" }, "renamed_from": { "type": "string" }, "accept": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }, "arrow": { "type": "string" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["type"] };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func1.call(schema38.properties, key0) || pattern4.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean" && data0 !== null) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/expression/type", keyword: "type", params: { type: schema34.type } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.gt !== void 0) {
      let data1 = data.gt;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/gt", schemaPath: "#/properties/gt/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.ge !== void 0) {
      let data2 = data.ge;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/ge", schemaPath: "#/properties/ge/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.lt !== void 0) {
      let data3 = data.lt;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        const err5 = { instancePath: instancePath + "/lt", schemaPath: "#/properties/lt/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.le !== void 0) {
      let data4 = data.le;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        const err6 = { instancePath: instancePath + "/le", schemaPath: "#/properties/le/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.multiple_of !== void 0) {
      let data5 = data.multiple_of;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        const err7 = { instancePath: instancePath + "/multiple_of", schemaPath: "#/properties/multiple_of/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.min_length !== void 0) {
      let data6 = data.min_length;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err8 = { instancePath: instancePath + "/min_length", schemaPath: "#/properties/min_length/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.max_length !== void 0) {
      let data7 = data.max_length;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err9 = { instancePath: instancePath + "/max_length", schemaPath: "#/properties/max_length/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.pattern !== void 0) {
      if (typeof data.pattern !== "string") {
        const err10 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.tz !== void 0) {
      if (typeof data.tz !== "boolean") {
        const err11 = { instancePath: instancePath + "/tz", schemaPath: "#/properties/tz/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        const err12 = { instancePath: instancePath + "/doc", schemaPath: "#/properties/doc/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        const err13 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.examples !== void 0) {
      if (!Array.isArray(data.examples)) {
        const err14 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.deprecated !== void 0) {
      if (typeof data.deprecated !== "string") {
        const err15 = { instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err16 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.renamed_from !== void 0) {
      if (typeof data.renamed_from !== "string") {
        const err17 = { instancePath: instancePath + "/renamed_from", schemaPath: "#/properties/renamed_from/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.accept !== void 0) {
      let data16 = data.accept;
      if (Array.isArray(data16)) {
        const len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data16[i0] !== "string") {
            const err18 = { instancePath: instancePath + "/accept/" + i0, schemaPath: "#/properties/accept/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        let i1 = data16.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data16[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err19 = { instancePath: instancePath + "/accept", schemaPath: "#/properties/accept/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/accept", schemaPath: "#/properties/accept/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.arrow !== void 0) {
      if (typeof data.arrow !== "string") {
        const err21 = { instancePath: instancePath + "/arrow", schemaPath: "#/properties/arrow/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
    ifClause0 = "then";
  } else {
    const _errs4 = errors;
    if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean" && data !== null) {
      const err1 = { instancePath, schemaPath: "#/$defs/expression/type", keyword: "type", params: { type: schema34.type } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate25.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate25.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema42 = { "type": ["boolean", "object"], "if": { "type": "object" }, "then": { "$ref": "#/$defs/table_options" } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "boolean" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema42.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err1 = {};
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        if (!(key0 === "name" || key0 === "key" || pattern4.test(key0))) {
          const err2 = { instancePath, schemaPath: "#/$defs/table_options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      if (data.name !== void 0) {
        if (typeof data.name !== "string") {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/table_options/properties/name/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      if (data.key !== void 0) {
        let data1 = data.key;
        if (Array.isArray(data1)) {
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (typeof data1[i0] !== "string") {
              const err4 = { instancePath: instancePath + "/key/" + i0, schemaPath: "#/$defs/table_options/properties/key/items/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          let i1 = data1.length;
          let j0;
          if (i1 > 1) {
            const indices0 = {};
            for (; i1--; ) {
              let item0 = data1[i1];
              if (typeof item0 !== "string") {
                continue;
              }
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                const err5 = { instancePath: instancePath + "/key", schemaPath: "#/$defs/table_options/properties/key/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        } else {
          const err6 = { instancePath: instancePath + "/key", schemaPath: "#/$defs/table_options/properties/key/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    } else {
      const err7 = { instancePath, schemaPath: "#/$defs/table_options/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
  }
  if (!valid0) {
    const err8 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate29.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate29.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fields === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fields" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func1.call(schema36.properties, key0) || pattern4.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.fields !== void 0) {
      let data0 = data.fields;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          const _errs4 = errors;
          if (typeof key1 === "string") {
            if (!pattern10.test(key1)) {
              const err2 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z_][a-z0-9_]*\\??$" }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          var valid1 = _errs4 === errors;
          if (!valid1) {
            const err3 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        for (const key2 in data0) {
          if (!validate25(data0[key2], { instancePath: instancePath + "/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.array_like !== void 0) {
      if (typeof data.array_like !== "boolean") {
        const err5 = { instancePath: instancePath + "/array_like", schemaPath: "#/properties/array_like/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.tag !== void 0) {
      let data3 = data.tag;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && typeof data3 !== "boolean") {
        const err6 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: schema36.properties.tag.type } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.tag_field !== void 0) {
      if (typeof data.tag_field !== "string") {
        const err7 = { instancePath: instancePath + "/tag_field", schemaPath: "#/properties/tag_field/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      if (typeof data.extends !== "string") {
        const err8 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data6 = data.rules;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.expr === void 0) {
              const err9 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/$defs/rule/required", keyword: "required", params: { missingProperty: "expr" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data7.message === void 0) {
              const err10 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/$defs/rule/required", keyword: "required", params: { missingProperty: "message" } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            for (const key3 in data7) {
              if (!(key3 === "expr" || key3 === "message" || pattern4.test(key3))) {
                const err11 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/$defs/rule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data7.expr !== void 0) {
              if (typeof data7.expr !== "string") {
                const err12 = { instancePath: instancePath + "/rules/" + i0 + "/expr", schemaPath: "#/$defs/rule/properties/expr/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data7.message !== void 0) {
              if (typeof data7.message !== "string") {
                const err13 = { instancePath: instancePath + "/rules/" + i0 + "/message", schemaPath: "#/$defs/rule/properties/message/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/$defs/rule/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.reserved !== void 0) {
      let data10 = data.reserved;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          if (typeof data11 !== "string" && !(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err16 = { instancePath: instancePath + "/reserved/" + i1, schemaPath: "#/properties/reserved/items/type", keyword: "type", params: { type: schema36.properties.reserved.items.type } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        let i2 = data10.length;
        let j0;
        if (i2 > 1) {
          const indices0 = {};
          for (; i2--; ) {
            let item0 = data10[i2];
            if (typeof item0 !== "string" && !(typeof item0 == "number" && (!(item0 % 1) && !isNaN(item0)) && isFinite(item0))) {
              continue;
            }
            if (typeof item0 == "string") {
              item0 += "_";
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err17 = { instancePath: instancePath + "/reserved", schemaPath: "#/properties/reserved/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
              break;
            }
            indices0[item0] = i2;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/reserved", schemaPath: "#/properties/reserved/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data12 = data.kind;
      if (typeof data12 !== "string") {
        const err19 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (!(data12 === "artifact" || data12 === "telemetry" || data12 === "config" || data12 === "spec" || data12 === "log" || data12 === "envelope" || data12 === "report" || data12 === "row")) {
        const err20 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema36.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.table !== void 0) {
      if (!validate29(data.table, { instancePath: instancePath + "/table", parentData: data, parentDataProperty: "table", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.arrow !== void 0) {
      if (typeof data.arrow !== "string") {
        const err21 = { instancePath: instancePath + "/arrow", schemaPath: "#/properties/arrow/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.mode !== void 0) {
      let data15 = data.mode;
      if (typeof data15 !== "string") {
        const err22 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (!(data15 === "strict" || data15 === "compat")) {
        const err23 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema36.properties.mode.enum } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.omit_defaults !== void 0) {
      if (typeof data.omit_defaults !== "boolean") {
        const err24 = { instancePath: instancePath + "/omit_defaults", schemaPath: "#/properties/omit_defaults/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.rename !== void 0) {
      let data17 = data.rename;
      if (typeof data17 !== "string") {
        const err25 = { instancePath: instancePath + "/rename", schemaPath: "#/properties/rename/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (!(data17 === "camel" || data17 === "pascal" || data17 === "kebab" || data17 === "upper" || data17 === "lower")) {
        const err26 = { instancePath: instancePath + "/rename", schemaPath: "#/properties/rename/enum", keyword: "enum", params: { allowedValues: schema36.properties.rename.enum } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.position !== void 0) {
      let data18 = data.position;
      if (typeof data18 !== "string") {
        const err27 = { instancePath: instancePath + "/position", schemaPath: "#/properties/position/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (!(data18 === "input" || data18 === "output" || data18 === "both")) {
        const err28 = { instancePath: instancePath + "/position", schemaPath: "#/properties/position/enum", keyword: "enum", params: { allowedValues: schema36.properties.position.enum } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.persisted !== void 0) {
      if (typeof data.persisted !== "boolean") {
        const err29 = { instancePath: instancePath + "/persisted", schemaPath: "#/properties/persisted/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        const err30 = { instancePath: instancePath + "/doc", schemaPath: "#/properties/doc/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        const err31 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.examples !== void 0) {
      if (!Array.isArray(data.examples)) {
        const err32 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.deprecated !== void 0) {
      if (typeof data.deprecated !== "string") {
        const err33 = { instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.renamed_from !== void 0) {
      if (typeof data.renamed_from !== "string") {
        const err34 = { instancePath: instancePath + "/renamed_from", schemaPath: "#/properties/renamed_from/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.stability !== void 0) {
      let data25 = data.stability;
      if (typeof data25 !== "string") {
        const err35 = { instancePath: instancePath + "/stability", schemaPath: "#/properties/stability/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (!(data25 === "stable" || data25 === "experimental")) {
        const err36 = { instancePath: instancePath + "/stability", schemaPath: "#/properties/stability/enum", keyword: "enum", params: { allowedValues: schema36.properties.stability.enum } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
  } else {
    const err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err37];
    } else {
      vErrors.push(err37);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    const _errs4 = errors;
    let valid1 = false;
    let passing0 = null;
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type === void 0) {
        const err1 = { instancePath, schemaPath: "#/then/oneOf/0/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid1 = _errs5 === errors;
    if (_valid1) {
      valid1 = true;
      passing0 = 0;
    }
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enum === void 0) {
        const err2 = { instancePath, schemaPath: "#/then/oneOf/1/required", keyword: "required", params: { missingProperty: "enum" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    var _valid1 = _errs6 === errors;
    if (_valid1 && valid1) {
      valid1 = false;
      passing0 = [passing0, 1];
    } else {
      if (_valid1) {
        valid1 = true;
        passing0 = 1;
      }
      const _errs7 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.fields === void 0) {
          const err3 = { instancePath, schemaPath: "#/then/oneOf/2/required", keyword: "required", params: { missingProperty: "fields" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      var _valid1 = _errs7 === errors;
      if (_valid1 && valid1) {
        valid1 = false;
        passing0 = [passing0, 2];
      } else {
        if (_valid1) {
          valid1 = true;
          passing0 = 2;
        }
        const _errs8 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.union === void 0) {
            const err4 = { instancePath, schemaPath: "#/then/oneOf/3/required", keyword: "required", params: { missingProperty: "union" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        var _valid1 = _errs8 === errors;
        if (_valid1 && valid1) {
          valid1 = false;
          passing0 = [passing0, 3];
        } else {
          if (_valid1) {
            valid1 = true;
            passing0 = 3;
          }
          const _errs9 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.patch_of === void 0) {
              const err5 = { instancePath, schemaPath: "#/then/oneOf/4/required", keyword: "required", params: { missingProperty: "patch_of" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          var _valid1 = _errs9 === errors;
          if (_valid1 && valid1) {
            valid1 = false;
            passing0 = [passing0, 4];
          } else {
            if (_valid1) {
              valid1 = true;
              passing0 = 4;
            }
          }
        }
      }
    }
    if (!valid1) {
      const err6 = { instancePath, schemaPath: "#/then/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    } else {
      errors = _errs4;
      if (vErrors !== null) {
        if (_errs4) {
          vErrors.length = _errs4;
        } else {
          vErrors = null;
        }
      }
    }
    const _errs11 = errors;
    let valid3 = true;
    const _errs12 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type")) {
        const err7 = {};
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    var _valid2 = _errs12 === errors;
    errors = _errs11;
    if (vErrors !== null) {
      if (_errs11) {
        vErrors.length = _errs11;
      } else {
        vErrors = null;
      }
    }
    if (_valid2) {
      const _errs13 = errors;
      if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs13 === errors;
      valid3 = _valid2;
      if (valid3) {
        var props0 = true;
      }
    }
    if (!valid3) {
      const err8 = { instancePath, schemaPath: "#/then/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    const _errs15 = errors;
    let valid4 = true;
    const _errs16 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.enum === void 0 && (missing1 = "enum")) {
        const err9 = {};
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    var _valid3 = _errs16 === errors;
    errors = _errs15;
    if (vErrors !== null) {
      if (_errs15) {
        vErrors.length = _errs15;
      } else {
        vErrors = null;
      }
    }
    if (_valid3) {
      const _errs17 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.enum === void 0) {
          const err10 = { instancePath, schemaPath: "#/$defs/enum/required", keyword: "required", params: { missingProperty: "enum" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key0 in data) {
          if (!(key0 === "enum" || key0 === "reserved" || key0 === "doc" || key0 === "title" || key0 === "examples" || key0 === "deprecated" || key0 === "renamed_from" || key0 === "stability" || pattern4.test(key0))) {
            const err11 = { instancePath, schemaPath: "#/$defs/enum/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data.enum !== void 0) {
          let data0 = data.enum;
          if (Array.isArray(data0)) {
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0];
              if (typeof data1 !== "string" && !(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                const err12 = { instancePath: instancePath + "/enum/" + i0, schemaPath: "#/$defs/enum/properties/enum/items/type", keyword: "type", params: { type: schema35.properties.enum.items.type } };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            let i1 = data0.length;
            let j0;
            if (i1 > 1) {
              const indices0 = {};
              for (; i1--; ) {
                let item0 = data0[i1];
                if (typeof item0 !== "string" && !(typeof item0 == "number" && (!(item0 % 1) && !isNaN(item0)) && isFinite(item0))) {
                  continue;
                }
                if (typeof item0 == "string") {
                  item0 += "_";
                }
                if (typeof indices0[item0] == "number") {
                  j0 = indices0[item0];
                  const err13 = { instancePath: instancePath + "/enum", schemaPath: "#/$defs/enum/properties/enum/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                  break;
                }
                indices0[item0] = i1;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/enum", schemaPath: "#/$defs/enum/properties/enum/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data.reserved !== void 0) {
          let data2 = data.reserved;
          if (Array.isArray(data2)) {
            const len1 = data2.length;
            for (let i2 = 0; i2 < len1; i2++) {
              let data3 = data2[i2];
              if (typeof data3 !== "string" && !(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                const err15 = { instancePath: instancePath + "/reserved/" + i2, schemaPath: "#/$defs/enum/properties/reserved/items/type", keyword: "type", params: { type: schema35.properties.reserved.items.type } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            let i3 = data2.length;
            let j1;
            if (i3 > 1) {
              const indices1 = {};
              for (; i3--; ) {
                let item1 = data2[i3];
                if (typeof item1 !== "string" && !(typeof item1 == "number" && (!(item1 % 1) && !isNaN(item1)) && isFinite(item1))) {
                  continue;
                }
                if (typeof item1 == "string") {
                  item1 += "_";
                }
                if (typeof indices1[item1] == "number") {
                  j1 = indices1[item1];
                  const err16 = { instancePath: instancePath + "/reserved", schemaPath: "#/$defs/enum/properties/reserved/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                  break;
                }
                indices1[item1] = i3;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/reserved", schemaPath: "#/$defs/enum/properties/reserved/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data.doc !== void 0) {
          if (typeof data.doc !== "string") {
            const err18 = { instancePath: instancePath + "/doc", schemaPath: "#/$defs/enum/properties/doc/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data.title !== void 0) {
          if (typeof data.title !== "string") {
            const err19 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/enum/properties/title/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data.examples !== void 0) {
          if (!Array.isArray(data.examples)) {
            const err20 = { instancePath: instancePath + "/examples", schemaPath: "#/$defs/enum/properties/examples/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data.deprecated !== void 0) {
          if (typeof data.deprecated !== "string") {
            const err21 = { instancePath: instancePath + "/deprecated", schemaPath: "#/$defs/enum/properties/deprecated/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data.renamed_from !== void 0) {
          if (typeof data.renamed_from !== "string") {
            const err22 = { instancePath: instancePath + "/renamed_from", schemaPath: "#/$defs/enum/properties/renamed_from/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data.stability !== void 0) {
          let data9 = data.stability;
          if (typeof data9 !== "string") {
            const err23 = { instancePath: instancePath + "/stability", schemaPath: "#/$defs/enum/properties/stability/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (!(data9 === "stable" || data9 === "experimental")) {
            const err24 = { instancePath: instancePath + "/stability", schemaPath: "#/$defs/enum/properties/stability/enum", keyword: "enum", params: { allowedValues: schema35.properties.stability.enum } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath, schemaPath: "#/$defs/enum/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      var _valid3 = _errs17 === errors;
      valid4 = _valid3;
      if (valid4) {
        var props1 = true;
      }
    }
    if (!valid4) {
      const err26 = { instancePath, schemaPath: "#/then/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
      if (vErrors === null) {
        vErrors = [err26];
      } else {
        vErrors.push(err26);
      }
      errors++;
    }
    if (props0 !== true && props1 !== void 0) {
      if (props1 === true) {
        props0 = true;
      } else {
        props0 = props0 || {};
        Object.assign(props0, props1);
      }
    }
    const _errs42 = errors;
    let valid13 = true;
    const _errs43 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.fields === void 0 && (missing2 = "fields")) {
        const err27 = {};
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    var _valid4 = _errs43 === errors;
    errors = _errs42;
    if (vErrors !== null) {
      if (_errs42) {
        vErrors.length = _errs42;
      } else {
        vErrors = null;
      }
    }
    if (_valid4) {
      const _errs44 = errors;
      if (!validate24(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
      var _valid4 = _errs44 === errors;
      valid13 = _valid4;
      if (valid13) {
        var props2 = true;
      }
    }
    if (!valid13) {
      const err28 = { instancePath, schemaPath: "#/then/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
      if (vErrors === null) {
        vErrors = [err28];
      } else {
        vErrors.push(err28);
      }
      errors++;
    }
    if (props0 !== true && props2 !== void 0) {
      if (props2 === true) {
        props0 = true;
      } else {
        props0 = props0 || {};
        Object.assign(props0, props2);
      }
    }
    const _errs46 = errors;
    let valid14 = true;
    const _errs47 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.union === void 0 && (missing3 = "union")) {
        const err29 = {};
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    var _valid5 = _errs47 === errors;
    errors = _errs46;
    if (vErrors !== null) {
      if (_errs46) {
        vErrors.length = _errs46;
      } else {
        vErrors = null;
      }
    }
    if (_valid5) {
      const _errs48 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.union === void 0) {
          const err30 = { instancePath, schemaPath: "#/$defs/union/required", keyword: "required", params: { missingProperty: "union" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        for (const key1 in data) {
          if (!(key1 === "union" || key1 === "tag_field" || key1 === "doc" || key1 === "title" || key1 === "examples" || key1 === "deprecated" || key1 === "renamed_from" || key1 === "stability" || pattern4.test(key1))) {
            const err31 = { instancePath, schemaPath: "#/$defs/union/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data.union !== void 0) {
          let data10 = data.union;
          if (Array.isArray(data10)) {
            const len2 = data10.length;
            for (let i4 = 0; i4 < len2; i4++) {
              if (typeof data10[i4] !== "string") {
                const err32 = { instancePath: instancePath + "/union/" + i4, schemaPath: "#/$defs/union/properties/union/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            let i5 = data10.length;
            let j2;
            if (i5 > 1) {
              const indices2 = {};
              for (; i5--; ) {
                let item2 = data10[i5];
                if (typeof item2 !== "string") {
                  continue;
                }
                if (typeof indices2[item2] == "number") {
                  j2 = indices2[item2];
                  const err33 = { instancePath: instancePath + "/union", schemaPath: "#/$defs/union/properties/union/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 } };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                  break;
                }
                indices2[item2] = i5;
              }
            }
          } else {
            const err34 = { instancePath: instancePath + "/union", schemaPath: "#/$defs/union/properties/union/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data.tag_field !== void 0) {
          if (typeof data.tag_field !== "string") {
            const err35 = { instancePath: instancePath + "/tag_field", schemaPath: "#/$defs/union/properties/tag_field/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data.doc !== void 0) {
          if (typeof data.doc !== "string") {
            const err36 = { instancePath: instancePath + "/doc", schemaPath: "#/$defs/union/properties/doc/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data.title !== void 0) {
          if (typeof data.title !== "string") {
            const err37 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/union/properties/title/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data.examples !== void 0) {
          if (!Array.isArray(data.examples)) {
            const err38 = { instancePath: instancePath + "/examples", schemaPath: "#/$defs/union/properties/examples/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data.deprecated !== void 0) {
          if (typeof data.deprecated !== "string") {
            const err39 = { instancePath: instancePath + "/deprecated", schemaPath: "#/$defs/union/properties/deprecated/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data.renamed_from !== void 0) {
          if (typeof data.renamed_from !== "string") {
            const err40 = { instancePath: instancePath + "/renamed_from", schemaPath: "#/$defs/union/properties/renamed_from/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data.stability !== void 0) {
          let data18 = data.stability;
          if (typeof data18 !== "string") {
            const err41 = { instancePath: instancePath + "/stability", schemaPath: "#/$defs/union/properties/stability/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
          if (!(data18 === "stable" || data18 === "experimental")) {
            const err42 = { instancePath: instancePath + "/stability", schemaPath: "#/$defs/union/properties/stability/enum", keyword: "enum", params: { allowedValues: schema44.properties.stability.enum } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath, schemaPath: "#/$defs/union/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
      var _valid5 = _errs48 === errors;
      valid14 = _valid5;
      if (valid14) {
        var props3 = true;
      }
    }
    if (!valid14) {
      const err44 = { instancePath, schemaPath: "#/then/allOf/3/if", keyword: "if", params: { failingKeyword: "then" } };
      if (vErrors === null) {
        vErrors = [err44];
      } else {
        vErrors.push(err44);
      }
      errors++;
    }
    if (props0 !== true && props3 !== void 0) {
      if (props3 === true) {
        props0 = true;
      } else {
        props0 = props0 || {};
        Object.assign(props0, props3);
      }
    }
    const _errs71 = errors;
    let valid20 = true;
    const _errs72 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.patch_of === void 0 && (missing4 = "patch_of")) {
        const err45 = {};
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    var _valid6 = _errs72 === errors;
    errors = _errs71;
    if (vErrors !== null) {
      if (_errs71) {
        vErrors.length = _errs71;
      } else {
        vErrors = null;
      }
    }
    if (_valid6) {
      const _errs73 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.patch_of === void 0) {
          const err46 = { instancePath, schemaPath: "#/$defs/patch/required", keyword: "required", params: { missingProperty: "patch_of" } };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        for (const key2 in data) {
          if (!(key2 === "patch_of" || key2 === "doc" || key2 === "title" || key2 === "examples" || key2 === "deprecated" || key2 === "renamed_from" || key2 === "stability" || pattern4.test(key2))) {
            const err47 = { instancePath, schemaPath: "#/$defs/patch/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data.patch_of !== void 0) {
          if (typeof data.patch_of !== "string") {
            const err48 = { instancePath: instancePath + "/patch_of", schemaPath: "#/$defs/patch/properties/patch_of/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data.doc !== void 0) {
          if (typeof data.doc !== "string") {
            const err49 = { instancePath: instancePath + "/doc", schemaPath: "#/$defs/patch/properties/doc/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data.title !== void 0) {
          if (typeof data.title !== "string") {
            const err50 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/patch/properties/title/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data.examples !== void 0) {
          if (!Array.isArray(data.examples)) {
            const err51 = { instancePath: instancePath + "/examples", schemaPath: "#/$defs/patch/properties/examples/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data.deprecated !== void 0) {
          if (typeof data.deprecated !== "string") {
            const err52 = { instancePath: instancePath + "/deprecated", schemaPath: "#/$defs/patch/properties/deprecated/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data.renamed_from !== void 0) {
          if (typeof data.renamed_from !== "string") {
            const err53 = { instancePath: instancePath + "/renamed_from", schemaPath: "#/$defs/patch/properties/renamed_from/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data.stability !== void 0) {
          let data25 = data.stability;
          if (typeof data25 !== "string") {
            const err54 = { instancePath: instancePath + "/stability", schemaPath: "#/$defs/patch/properties/stability/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
          if (!(data25 === "stable" || data25 === "experimental")) {
            const err55 = { instancePath: instancePath + "/stability", schemaPath: "#/$defs/patch/properties/stability/enum", keyword: "enum", params: { allowedValues: schema45.properties.stability.enum } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
      } else {
        const err56 = { instancePath, schemaPath: "#/$defs/patch/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
      var _valid6 = _errs73 === errors;
      valid20 = _valid6;
      if (valid20) {
        var props4 = true;
      }
    }
    if (!valid20) {
      const err57 = { instancePath, schemaPath: "#/then/allOf/4/if", keyword: "if", params: { failingKeyword: "then" } };
      if (vErrors === null) {
        vErrors = [err57];
      } else {
        vErrors.push(err57);
      }
      errors++;
    }
    if (props0 !== true && props4 !== void 0) {
      if (props4 === true) {
        props0 = true;
      } else {
        props0 = props0 || {};
        Object.assign(props0, props4);
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs91 = errors;
    if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean" && data !== null) {
      const err58 = { instancePath, schemaPath: "#/$defs/expression/type", keyword: "type", params: { type: schema34.type } };
      if (vErrors === null) {
        vErrors = [err58];
      } else {
        vErrors.push(err58);
      }
      errors++;
    }
    var _valid0 = _errs91 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err59 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err59];
    } else {
      vErrors.push(err59);
    }
    errors++;
  }
  validate21.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate21.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "doc" || key0 === "use" || key0 === "stability" || key0 === "defaults" || key0 === "types" || pattern4.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        const err1 = { instancePath: instancePath + "/doc", schemaPath: "#/properties/doc/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.use !== void 0) {
      let data1 = data.use;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            const err2 = { instancePath: instancePath + "/use/" + i0, schemaPath: "#/properties/use/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err3 = { instancePath: instancePath + "/use", schemaPath: "#/properties/use/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/use", schemaPath: "#/properties/use/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.stability !== void 0) {
      let data3 = data.stability;
      if (typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/stability", schemaPath: "#/properties/stability/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data3 === "stable" || data3 === "experimental")) {
        const err6 = { instancePath: instancePath + "/stability", schemaPath: "#/properties/stability/enum", keyword: "enum", params: { allowedValues: schema31.properties.stability.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.defaults !== void 0) {
      let data4 = data.defaults;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (!(key1 === "mode" || key1 === "omit_defaults" || key1 === "rename" || key1 === "position" || key1 === "persisted" || pattern4.test(key1))) {
            const err7 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data4.mode !== void 0) {
          let data5 = data4.mode;
          if (typeof data5 !== "string") {
            const err8 = { instancePath: instancePath + "/defaults/mode", schemaPath: "#/properties/defaults/properties/mode/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (!(data5 === "strict" || data5 === "compat")) {
            const err9 = { instancePath: instancePath + "/defaults/mode", schemaPath: "#/properties/defaults/properties/mode/enum", keyword: "enum", params: { allowedValues: schema31.properties.defaults.properties.mode.enum } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data4.omit_defaults !== void 0) {
          if (typeof data4.omit_defaults !== "boolean") {
            const err10 = { instancePath: instancePath + "/defaults/omit_defaults", schemaPath: "#/properties/defaults/properties/omit_defaults/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data4.rename !== void 0) {
          let data7 = data4.rename;
          if (typeof data7 !== "string") {
            const err11 = { instancePath: instancePath + "/defaults/rename", schemaPath: "#/properties/defaults/properties/rename/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (!(data7 === "camel" || data7 === "pascal" || data7 === "kebab" || data7 === "upper" || data7 === "lower")) {
            const err12 = { instancePath: instancePath + "/defaults/rename", schemaPath: "#/properties/defaults/properties/rename/enum", keyword: "enum", params: { allowedValues: schema31.properties.defaults.properties.rename.enum } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data4.position !== void 0) {
          let data8 = data4.position;
          if (typeof data8 !== "string") {
            const err13 = { instancePath: instancePath + "/defaults/position", schemaPath: "#/properties/defaults/properties/position/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (!(data8 === "input" || data8 === "output" || data8 === "both")) {
            const err14 = { instancePath: instancePath + "/defaults/position", schemaPath: "#/properties/defaults/properties/position/enum", keyword: "enum", params: { allowedValues: schema31.properties.defaults.properties.position.enum } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data4.persisted !== void 0) {
          if (typeof data4.persisted !== "boolean") {
            const err15 = { instancePath: instancePath + "/defaults/persisted", schemaPath: "#/properties/defaults/properties/persisted/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.types !== void 0) {
      let data10 = data.types;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key2 in data10) {
          const _errs25 = errors;
          if (typeof key2 === "string") {
            if (!pattern6.test(key2)) {
              const err17 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Za-z0-9]*$" }, propertyName: key2 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
          var valid5 = _errs25 === errors;
          if (!valid5) {
            const err18 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        for (const key3 in data10) {
          if (!validate21(data10[key3], { instancePath: instancePath + "/types/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var workspaceShape = validate33;
var schema47 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Tessera workspace", "type": "object", "properties": { "tessera": { "type": "integer", "const": 1 }, "out": { "type": "string" }, "emit": { "type": "array", "items": { "type": "string", "enum": ["typescript", "javascript", "arrow", "json-schema", "openapi", "index", "docs", "python", "site"] }, "uniqueItems": true }, "sdk": { "type": "string", "enum": ["full", "small"] }, "ext": { "type": "object", "propertyNames": { "pattern": "^[a-z_][a-z0-9_]*$" }, "additionalProperties": { "$ref": "#/$defs/ext" } }, "schema_base": { "type": "string" }, "schema_hook": { "type": "string" }, "openapi": { "$ref": "#/$defs/openapi" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["tessera"], "$defs": { "openapi": { "type": "object", "properties": { "spec": { "type": "string", "enum": ["3.1", "3.0"] }, "title": { "type": "string" }, "version": { "type": "string" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": [] }, "ext": { "type": "object", "properties": { "code": { "type": "integer", "minimum": 0, "maximum": 127 }, "doc": { "type": "string" }, "codec": { "type": "string" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["code"] } }, "$id": "workspace" };
var schema49 = { "type": "object", "properties": { "spec": { "type": "string", "enum": ["3.1", "3.0"] }, "title": { "type": "string" }, "version": { "type": "string" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": [] };
var pattern17 = new RegExp("^[a-z_][a-z0-9_]*$", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tessera === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tessera" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "tessera" || key0 === "out" || key0 === "emit" || key0 === "sdk" || key0 === "ext" || key0 === "schema_base" || key0 === "schema_hook" || key0 === "openapi" || pattern4.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.tessera !== void 0) {
      let data0 = data.tessera;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/tessera", schemaPath: "#/properties/tessera/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (1 !== data0) {
        const err3 = { instancePath: instancePath + "/tessera", schemaPath: "#/properties/tessera/const", keyword: "const", params: { allowedValue: 1 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.out !== void 0) {
      if (typeof data.out !== "string") {
        const err4 = { instancePath: instancePath + "/out", schemaPath: "#/properties/out/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.emit !== void 0) {
      let data2 = data.emit;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 !== "string") {
            const err5 = { instancePath: instancePath + "/emit/" + i0, schemaPath: "#/properties/emit/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (!(data3 === "typescript" || data3 === "javascript" || data3 === "arrow" || data3 === "json-schema" || data3 === "openapi" || data3 === "index" || data3 === "docs" || data3 === "python" || data3 === "site")) {
            const err6 = { instancePath: instancePath + "/emit/" + i0, schemaPath: "#/properties/emit/items/enum", keyword: "enum", params: { allowedValues: schema47.properties.emit.items.enum } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data2[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err7 = { instancePath: instancePath + "/emit", schemaPath: "#/properties/emit/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/emit", schemaPath: "#/properties/emit/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.sdk !== void 0) {
      let data4 = data.sdk;
      if (typeof data4 !== "string") {
        const err9 = { instancePath: instancePath + "/sdk", schemaPath: "#/properties/sdk/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data4 === "full" || data4 === "small")) {
        const err10 = { instancePath: instancePath + "/sdk", schemaPath: "#/properties/sdk/enum", keyword: "enum", params: { allowedValues: schema47.properties.sdk.enum } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.ext !== void 0) {
      let data5 = data.ext;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          const _errs14 = errors;
          if (typeof key1 === "string") {
            if (!pattern17.test(key1)) {
              const err11 = { instancePath: instancePath + "/ext", schemaPath: "#/properties/ext/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z_][a-z0-9_]*$" }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
          var valid4 = _errs14 === errors;
          if (!valid4) {
            const err12 = { instancePath: instancePath + "/ext", schemaPath: "#/properties/ext/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        for (const key2 in data5) {
          let data6 = data5[key2];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.code === void 0) {
              const err13 = { instancePath: instancePath + "/ext/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/ext/required", keyword: "required", params: { missingProperty: "code" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            for (const key3 in data6) {
              if (!(key3 === "code" || key3 === "doc" || key3 === "codec" || pattern4.test(key3))) {
                const err14 = { instancePath: instancePath + "/ext/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/ext/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data6.code !== void 0) {
              let data7 = data6.code;
              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                const err15 = { instancePath: instancePath + "/ext/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/code", schemaPath: "#/$defs/ext/properties/code/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 > 127 || isNaN(data7)) {
                  const err16 = { instancePath: instancePath + "/ext/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/code", schemaPath: "#/$defs/ext/properties/code/maximum", keyword: "maximum", params: { comparison: "<=", limit: 127 } };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (data7 < 0 || isNaN(data7)) {
                  const err17 = { instancePath: instancePath + "/ext/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/code", schemaPath: "#/$defs/ext/properties/code/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              }
            }
            if (data6.doc !== void 0) {
              if (typeof data6.doc !== "string") {
                const err18 = { instancePath: instancePath + "/ext/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/doc", schemaPath: "#/$defs/ext/properties/doc/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data6.codec !== void 0) {
              if (typeof data6.codec !== "string") {
                const err19 = { instancePath: instancePath + "/ext/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/codec", schemaPath: "#/$defs/ext/properties/codec/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/ext/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/ext/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/ext", schemaPath: "#/properties/ext/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.schema_base !== void 0) {
      if (typeof data.schema_base !== "string") {
        const err22 = { instancePath: instancePath + "/schema_base", schemaPath: "#/properties/schema_base/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.schema_hook !== void 0) {
      if (typeof data.schema_hook !== "string") {
        const err23 = { instancePath: instancePath + "/schema_hook", schemaPath: "#/properties/schema_hook/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.openapi !== void 0) {
      let data12 = data.openapi;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key4 in data12) {
          if (!(key4 === "spec" || key4 === "title" || key4 === "version" || pattern4.test(key4))) {
            const err24 = { instancePath: instancePath + "/openapi", schemaPath: "#/$defs/openapi/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data12.spec !== void 0) {
          let data13 = data12.spec;
          if (typeof data13 !== "string") {
            const err25 = { instancePath: instancePath + "/openapi/spec", schemaPath: "#/$defs/openapi/properties/spec/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          if (!(data13 === "3.1" || data13 === "3.0")) {
            const err26 = { instancePath: instancePath + "/openapi/spec", schemaPath: "#/$defs/openapi/properties/spec/enum", keyword: "enum", params: { allowedValues: schema49.properties.spec.enum } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data12.title !== void 0) {
          if (typeof data12.title !== "string") {
            const err27 = { instancePath: instancePath + "/openapi/title", schemaPath: "#/$defs/openapi/properties/title/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data12.version !== void 0) {
          if (typeof data12.version !== "string") {
            const err28 = { instancePath: instancePath + "/openapi/version", schemaPath: "#/$defs/openapi/properties/version/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/openapi", schemaPath: "#/$defs/openapi/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

/** One way in which a value does not fit the shape. */
export interface ShapeError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  readonly propertyName?: string;
}
interface ShapeCheck {
  (value: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}
/** Checks a value against the shape of a module; `errors` says what does not fit. */
export const checkShape: ShapeCheck = moduleShape;
/** Checks a value against the shape of the workspace file. */
export const checkWorkspaceShape: ShapeCheck = workspaceShape;
