import * as z from "zod";
import { configSchema } from "./schema.js";
import type { Shape } from "./shape.js";

const KEPT = new Set(["type", "required", "const", "enum", "minimum", "maximum"]);

/** The shape that `shape.generated.ts` must hold: the schema as JSON Schema, without what the checker does not read. */
export function shapeOfSchema(): Shape {
  return reduce(z.toJSONSchema(configSchema, { io: "input" }));
}

function reduce(schema: z.core.JSONSchema.JSONSchema): Shape {
  const kept = Object.entries(schema).filter(([key]) => KEPT.has(key));
  const parts: [string, unknown][] = [];
  if (schema.properties !== undefined) parts.push(["properties", mapValues(schema.properties)]);
  if (isSchema(schema.additionalProperties))
    parts.push(["additionalProperties", reduce(schema.additionalProperties)]);
  if (isSchema(schema.items)) parts.push(["items", reduce(schema.items)]);
  if (schema.pattern !== undefined) parts.push(["notBlank", isNotBlank(schema.pattern)]);
  if (schema.anyOf !== undefined) parts.push(["anyOf", schema.anyOf.filter(isSchema).map(reduce)]);
  return Object.fromEntries([...kept, ...parts]);
}

function isNotBlank(pattern: string): true {
  if (pattern !== "\\S") throw new Error(`the checker of shapes knows no pattern ${pattern}`);
  return true;
}

function mapValues(schemas: Record<string, unknown>): Record<string, Shape> {
  return Object.fromEntries(
    Object.entries(schemas).map(([key, value]) => [key, isSchema(value) ? reduce(value) : {}]),
  );
}

/** Not `true`, `false`, a list of schemas, or the empty one that fits everything. */
function isSchema(value: unknown): value is z.core.JSONSchema.JSONSchema {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length > 0
  );
}
