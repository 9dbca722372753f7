// @generated from contracts/cpg/rows.yaml. Do not edit. [01ae1d71331cdba8]

import type { Table } from "tessera-contracts/arrow";
import {
  BoolBuilder,
  type BoundBatch,
  DictionaryBuilder,
  Float64Builder,
  Int64Builder,
  ListBuilder,
  StructBuilder,
  TextBuilder,
  bools,
  floats,
  ints,
  lists,
  membersOf,
  records,
  structs,
  table,
  texts,
} from "tessera-contracts/arrow/codegen";
import { requireList, requirePlain, sortedKeys } from "tessera-contracts/serde/codegen";
import type { NonEmptyStr, NonNegInt, PathStr, Ratio, StrMap } from "../types.js";
import {
  CpgEdge,
  type CpgEdgeInit,
  CpgNode,
  type CpgNodeInit,
  CpgProp,
  type CpgPropInit,
  type EdgeId,
  EdgeTarget,
  EdgesBySrc,
  type EdgesBySrcInit,
  EntityKind,
  type NodeId,
  PropertyBundle,
  type PropertyBundleInit,
} from "./rows.js";

/** The rows of the table `cpg_nodes`, which are of the type `CpgNode`. */
export const CpgNodeTable: Table<CpgNode, CpgNodeInit> = /* @__PURE__ */ table({
  contract: CpgNode,
  name: "cpg_nodes",
  key: ["node_id"],
  columns: [
    "node_id: extension[tessera.node_id, string] not null",
    "node_kind: string not null",
    "path: string",
    "bstart: i64",
    "bend: i64",
    "file_id: string",
  ],
  codec: { builders: cpgNodeBuilders, append: appendCpgNode, rows: cpgNodeRows },
  fingerprint: "0c6d546508755270aeae84fc6512978eb79829830e86a66355ac3946506d36a5",
  definition: () => import("./rows.definitions.js").then((all) => all.CpgNode),
});

function cpgNodeBuilders() {
  return {
    node_id: new TextBuilder(),
    node_kind: new TextBuilder(),
    path: new TextBuilder(),
    bstart: new Int64Builder(),
    bend: new Int64Builder(),
    file_id: new TextBuilder(),
  };
}

function appendCpgNode(to: ReturnType<typeof cpgNodeBuilders>, rows: readonly CpgNode[]): void {
  for (const row of rows) {
    requirePlain(row, row.node_id);
    to.node_id.append(row.node_id);
    to.node_kind.append(row.node_kind);
    if (row.path === null) to.path.appendNull();
    else to.path.append(row.path);
    if (row.bstart === null) to.bstart.appendNull();
    else to.bstart.append(row.bstart);
    if (row.bend === null) to.bend.appendNull();
    else to.bend.append(row.bend);
    if (row.file_id === null) to.file_id.appendNull();
    else to.file_id.append(row.file_id);
  }
}

function cpgNodeRows(batch: BoundBatch): CpgNode[] {
  const node_id = batch.required("node_id", texts);
  const node_kind = batch.required("node_kind", texts);
  const path = batch.nullable("path", texts);
  const bstart = batch.nullable("bstart", ints);
  const bend = batch.nullable("bend", ints);
  const file_id = batch.nullable("file_id", texts);
  const rows: CpgNode[] = [];
  for (let i = 0; i < batch.rowCount; i++) {
    rows.push({
      node_id: node_id[i] as NodeId,
      node_kind: node_kind[i] as NonEmptyStr,
      path: path[i] as PathStr | null,
      bstart: bstart[i] as NonNegInt | null,
      bend: bend[i] as NonNegInt | null,
      file_id: file_id[i] as string | null,
    });
  }
  return rows;
}

/** The rows of the table `cpg_edges`, which are of the type `CpgEdge`. */
export const CpgEdgeTable: Table<CpgEdge, CpgEdgeInit> = /* @__PURE__ */ table({
  contract: CpgEdge,
  name: "cpg_edges",
  key: ["edge_id"],
  columns: [
    "edge_id: extension[tessera.edge_id, string] not null",
    "edge_kind: string not null",
    "src_node_id: extension[tessera.node_id, string] not null",
    "dst_node_id: extension[tessera.node_id, string] not null",
    "confidence: f64",
  ],
  codec: { builders: cpgEdgeBuilders, append: appendCpgEdge, rows: cpgEdgeRows },
  fingerprint: "753f8c0245810c596f5b5f11130651294ad237d9b8561f20846aa89777ea775a",
  definition: () => import("./rows.definitions.js").then((all) => all.CpgEdge),
});

function cpgEdgeBuilders() {
  return {
    edge_id: new TextBuilder(),
    edge_kind: new TextBuilder(),
    src_node_id: new TextBuilder(),
    dst_node_id: new TextBuilder(),
    confidence: new Float64Builder(),
  };
}

function appendCpgEdge(to: ReturnType<typeof cpgEdgeBuilders>, rows: readonly CpgEdge[]): void {
  for (const row of rows) {
    requirePlain(row, row.edge_id);
    to.edge_id.append(row.edge_id);
    to.edge_kind.append(row.edge_kind);
    to.src_node_id.append(row.src_node_id);
    to.dst_node_id.append(row.dst_node_id);
    if (row.confidence === null) to.confidence.appendNull();
    else to.confidence.append(row.confidence);
  }
}

function cpgEdgeRows(batch: BoundBatch): CpgEdge[] {
  const edge_id = batch.required("edge_id", texts);
  const edge_kind = batch.required("edge_kind", texts);
  const src_node_id = batch.required("src_node_id", texts);
  const dst_node_id = batch.required("dst_node_id", texts);
  const confidence = batch.nullable("confidence", floats);
  const rows: CpgEdge[] = [];
  for (let i = 0; i < batch.rowCount; i++) {
    rows.push({
      edge_id: edge_id[i] as EdgeId,
      edge_kind: edge_kind[i] as NonEmptyStr,
      src_node_id: src_node_id[i] as NodeId,
      dst_node_id: dst_node_id[i] as NodeId,
      confidence: confidence[i] as Ratio | null,
    });
  }
  return rows;
}

/** The rows of the table `cpg_props`, which are of the type `CpgProp`. */
export const CpgPropTable: Table<CpgProp, CpgPropInit> = /* @__PURE__ */ table({
  contract: CpgProp,
  name: "cpg_props",
  key: ["entity_kind", "entity_id", "prop_key"],
  columns: [
    "entity_kind: dictionary[i8, string] not null",
    "entity_id: string not null",
    "prop_key: string not null",
    "value_str: string",
    "value_int: i64",
    "value_float: f64",
    "value_bool: bool",
    "value_json: string",
  ],
  codec: { builders: cpgPropBuilders, append: appendCpgProp, rows: cpgPropRows },
  fingerprint: "1eefed7502bef1ade10738cac50dcb82368bed143ae4a90fbf288b533797cab4",
  definition: () => import("./rows.definitions.js").then((all) => all.CpgProp),
});

function cpgPropBuilders() {
  return {
    entity_kind: new DictionaryBuilder(EntityKind.values),
    entity_id: new TextBuilder(),
    prop_key: new TextBuilder(),
    value_str: new TextBuilder(),
    value_int: new Int64Builder(),
    value_float: new Float64Builder(),
    value_bool: new BoolBuilder(),
    value_json: new TextBuilder(),
  };
}

function appendCpgProp(to: ReturnType<typeof cpgPropBuilders>, rows: readonly CpgProp[]): void {
  for (const row of rows) {
    requirePlain(row, row.entity_kind);
    to.entity_kind.append(row.entity_kind);
    to.entity_id.append(row.entity_id);
    to.prop_key.append(row.prop_key);
    if (row.value_str === null) to.value_str.appendNull();
    else to.value_str.append(row.value_str);
    if (row.value_int === null) to.value_int.appendNull();
    else to.value_int.append(row.value_int);
    if (row.value_float === null) to.value_float.appendNull();
    else to.value_float.append(row.value_float);
    if (row.value_bool === null) to.value_bool.appendNull();
    else to.value_bool.append(row.value_bool);
    if (row.value_json === null) to.value_json.appendNull();
    else to.value_json.append(row.value_json);
  }
}

function cpgPropRows(batch: BoundBatch): CpgProp[] {
  const entity_kind = batch.required("entity_kind", membersOf(texts, EntityKind.values));
  const entity_id = batch.required("entity_id", texts);
  const prop_key = batch.required("prop_key", texts);
  const value_str = batch.nullable("value_str", texts);
  const value_int = batch.nullable("value_int", ints);
  const value_float = batch.nullable("value_float", floats);
  const value_bool = batch.nullable("value_bool", bools);
  const value_json = batch.nullable("value_json", texts);
  const rows: CpgProp[] = [];
  for (let i = 0; i < batch.rowCount; i++) {
    rows.push({
      entity_kind: entity_kind[i] as EntityKind,
      entity_id: entity_id[i] as NonEmptyStr,
      prop_key: prop_key[i] as NonEmptyStr,
      value_str: value_str[i] as string | null,
      value_int: value_int[i] as number | null,
      value_float: value_float[i] as number | null,
      value_bool: value_bool[i] as boolean | null,
      value_json: value_json[i] as string | null,
    });
  }
  return rows;
}

/** The rows of the table `edges_by_src`, which are of the type `EdgesBySrc`. */
export const EdgesBySrcTable: Table<EdgesBySrc, EdgesBySrcInit> = /* @__PURE__ */ table({
  contract: EdgesBySrc,
  name: "edges_by_src",
  key: ["src_node_id"],
  columns: [
    "src_node_id: extension[tessera.node_id, string] not null",
    "edges: list[item: struct[dst: extension[tessera.node_id, string] not null, kind: string not null] not null] not null",
  ],
  codec: { builders: edgesBySrcBuilders, append: appendEdgesBySrc, rows: edgesBySrcRows },
  fingerprint: "abe1a2ca8f92d9c0a186bb337aa7e5c8e7394bcc168f5617f493eb29d23cdc07",
  definition: () => import("./rows.definitions.js").then((all) => all.EdgesBySrc),
});

function edgesBySrcBuilders() {
  const edges_item_dst = new TextBuilder();
  const edges_item_kind = new TextBuilder();
  const edges_item = new StructBuilder([edges_item_dst, edges_item_kind]);
  return {
    src_node_id: new TextBuilder(),
    edges: new ListBuilder(edges_item),
    edges_item_dst,
    edges_item_kind,
    edges_item,
  };
}

function appendEdgesBySrc(to: ReturnType<typeof edgesBySrcBuilders>, rows: readonly EdgesBySrc[]): void {
  for (const row of rows) {
    requirePlain(row, row.src_node_id);
    to.src_node_id.append(row.src_node_id);
    requireList(row.edges);
    for (const item of row.edges) {
      requirePlain(item, item.dst);
      to.edges_item_dst.append(item.dst);
      to.edges_item_kind.append(item.kind);
      to.edges_item.end();
    }
    to.edges.end();
  }
}

function edgeTargetRows(batch: BoundBatch): EdgeTarget[] {
  const dst = batch.required("dst", texts);
  const kind = batch.required("kind", texts);
  const rows: EdgeTarget[] = [];
  for (let i = 0; i < batch.rowCount; i++) {
    rows.push({ dst: dst[i] as NodeId, kind: kind[i] as NonEmptyStr });
  }
  return rows;
}

function edgesBySrcRows(batch: BoundBatch): EdgesBySrc[] {
  const src_node_id = batch.required("src_node_id", texts);
  const edges = batch.required("edges", lists(structs(EdgeTarget, edgeTargetRows)));
  const rows: EdgesBySrc[] = [];
  for (let i = 0; i < batch.rowCount; i++) {
    rows.push({ src_node_id: src_node_id[i] as NodeId, edges: edges[i] as readonly EdgeTarget[] });
  }
  return rows;
}

/** The rows of the table `property_bundles`, which are of the type `PropertyBundle`. */
export const PropertyBundleTable: Table<PropertyBundle, PropertyBundleInit> = /* @__PURE__ */ table({
  contract: PropertyBundle,
  name: "property_bundles",
  key: ["entity_id"],
  columns: ["entity_id: string not null", "props: map[string, value: string not null] not null"],
  codec: { builders: propertyBundleBuilders, append: appendPropertyBundle, rows: propertyBundleRows },
  fingerprint: "087dc96eb7a235137e671aff0c8ce195e6ba4084a77a7b841b2a1389f59f035c",
  definition: () => import("./rows.definitions.js").then((all) => all.PropertyBundle),
});

function propertyBundleBuilders() {
  const props_key = new TextBuilder();
  const props_value = new TextBuilder();
  const props_entry = new StructBuilder([props_key, props_value]);
  return { entity_id: new TextBuilder(), props: new ListBuilder(props_entry), props_key, props_value, props_entry };
}

function appendPropertyBundle(to: ReturnType<typeof propertyBundleBuilders>, rows: readonly PropertyBundle[]): void {
  for (const row of rows) {
    requirePlain(row, row.entity_id);
    to.entity_id.append(row.entity_id);
    for (const key of sortedKeys(row.props)) {
      to.props_key.append(key);
      to.props_value.append(row.props[key] as string);
      to.props_entry.end();
    }
    to.props.end();
  }
}

function propertyBundleRows(batch: BoundBatch): PropertyBundle[] {
  const entity_id = batch.required("entity_id", texts);
  const props = batch.required("props", records(texts, texts));
  const rows: PropertyBundle[] = [];
  for (let i = 0; i < batch.rowCount; i++) {
    rows.push({ entity_id: entity_id[i] as NonEmptyStr, props: props[i] as StrMap });
  }
  return rows;
}
