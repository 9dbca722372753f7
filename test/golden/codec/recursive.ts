// @generated from test/golden/codec/recursive.yaml. Do not edit.

export interface Tree {
  readonly name: string;
  /** Default `[]`. */
  readonly children: readonly Tree[];
  /** Default `[]`. */
  readonly grid: readonly (readonly Tree[])[];
  /** Default `{}`. */
  readonly by_name: { readonly [key: string]: Tree };
  /** Default `null`. */
  readonly parent: Tree | null;
}

/** What `Tree.create` takes: fields with a default may be left out. */
export interface TreeInit {
  readonly name: string;
  /** Default `[]`. */
  readonly children?: readonly TreeInit[] | undefined;
  /** Default `[]`. */
  readonly grid?: readonly (readonly TreeInit[])[] | undefined;
  /** Default `{}`. */
  readonly by_name?: { readonly [key: string]: TreeInit } | undefined;
  /** Default `null`. */
  readonly parent?: TreeInit | null | undefined;
}

export type Expression = Constant | Not;

/** What `Expression.create` takes. */
export type ExpressionInit = ConstantInit | NotInit;

export interface Constant {
  readonly op: "constant";
  readonly value: boolean;
}

/** What `Constant.create` takes: fields with a default may be left out. */
export interface ConstantInit {
  readonly op?: "constant" | undefined;
  readonly value: boolean;
}

export interface Not {
  readonly op: "not";
  readonly operand: Expression;
}

/** What `Not.create` takes: fields with a default may be left out. */
export interface NotInit {
  readonly op?: "not" | undefined;
  readonly operand: ExpressionInit;
}
