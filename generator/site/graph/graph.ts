// What pictures of boxes and arrows are made from, and what layouts come to.

/** What is to be laid out: boxes with a size, and arrows between them by the names of boxes. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Arrows point right, or down. */
  readonly direction: "right" | "down";
}

/** A box, in pixels. */
export interface GraphNode {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** An arrow. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
}

/** Where everything is, in pixels from the upper left corner. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** In the order of the graph; x and y are the middle of a box. */
  readonly nodes: readonly (GraphNode & Point)[];
  /** In the order of the graph: the points that an arrow goes through. */
  readonly edges: readonly (GraphEdge & { readonly points: readonly Point[] })[];
}

/** A place in a picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
