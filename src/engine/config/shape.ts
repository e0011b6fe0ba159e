/** The part of JSON Schema that the schema of a devrig.toml needs. An empty shape fits everything. */
export interface Shape {
  readonly type?: "object" | "array" | "string" | "integer" | "boolean";
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Shape;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** Of JSON Schema's patterns the only one that the schema has, `\S`, by name: to compile it takes longer than all the rest of this. */
  readonly notBlank?: true;
}

/** Whether a parsed TOML value has the shape: the same answer as zod's for the schema that the shape was made of. */
export function fits(shape: Shape, value: unknown): boolean {
  if (shape.anyOf !== undefined) return shape.anyOf.some((option) => fits(option, value));
  switch (shape.type) {
    case "object":
      return isTable(value) && fitsTable(shape, value);
    case "array":
      return Array.isArray(value) && value.every((item) => fits(shape.items ?? {}, item));
    case "string":
      return typeof value === "string" && fitsText(shape, value);
    case "integer":
      return Number.isInteger(value) && isWithin(shape, value as number);
    case "boolean":
      return typeof value === "boolean";
    default:
      return true;
  }
}

/** A TOML table, as opposed to a list or a single value. */
export function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fitsTable(shape: Shape, value: Record<string, unknown>): boolean {
  if (shape.required?.some((key) => !Object.hasOwn(value, key))) return false;
  const known = shape.properties ?? {};
  const other = shape.additionalProperties ?? {};
  for (const key of Object.keys(value)) {
    const part = Object.hasOwn(known, key) ? known[key] : other;
    if (part !== undefined && !fits(part, value[key])) return false;
  }
  return true;
}

function fitsText(shape: Shape, value: string): boolean {
  if (shape.const !== undefined) return value === shape.const;
  if (shape.enum !== undefined) return shape.enum.includes(value);
  return shape.notBlank === undefined || value.trim() !== "";
}

function isWithin(shape: Shape, value: number): boolean {
  return value >= (shape.minimum ?? -Infinity) && value <= (shape.maximum ?? Infinity);
}
