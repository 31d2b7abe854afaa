/** The part of Office.js's request format that the embedded host understands; names are Office.js's own. */
export interface WireRequest {
  Actions: WireAction[];
  ObjectPaths: Record<string, WirePath>;
}

export interface WirePath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: WireArguments;
}

export interface WireAction {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: WireArguments;
  QueryInfo?: WireQuery;
}

export interface WireArguments {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: (number | null)[];
}

export interface WireQuery {
  Select?: string[];
  Expand?: string[];
}

export interface WireResponse {
  Results?: { ActionId: number; Value: unknown }[];
  Error?: { Code: string; Message: string; Location: string };
}
