import { ZodArray, ZodObject, ZodOptional, ZodPipe, ZodTransform, type ZodType } from "zod";

/** What every action and endpoint is built from. */
interface Definition {
  readonly name: string;
  readonly input: ZodType;
}

const definitions = new WeakMap<object, Definition>();

/** What an action or an endpoint was built from, if its builder was mocked by {@link remembering}. */
export function definitionOf(built: unknown): Definition | undefined {
  return typeof built === "function" ? definitions.get(built) : undefined;
}

/**
 * The module that builds actions, or the one that builds endpoints, building as ever and remembering from what:
 * `vi.mock("@/server/action", async (original) => (await import("~/tests/support/definitions")).remembering(await original()))`
 */
export function remembering(module: object): object {
  return Object.fromEntries(
    Object.entries(module).map(([name, exported]) => [
      name,
      /^(employer|session|staff|public)(Action|Route)$/.test(name)
        ? (definition: Definition) => {
            const built = (exported as (from: Definition) => object)(definition);
            definitions.set(built, definition);
            return built;
          }
        : exported,
    ]),
  );
}

/** Where a schema reads something, e.g. `["changes", "0", "to"]`. */
export type Place = readonly string[];

/** The places of a schema that hold no further ones, and its lists as such. */
export function placesOf(schema: ZodType): Place[] {
  const inner = withoutWrapping(schema);
  const below = (name: string, one: unknown) => placesOf(one as ZodType).map((place) => [name, ...place]);
  if (inner instanceof ZodObject)
    return Object.entries(inner.shape).flatMap(([name, one]) => below(name, one));
  if (inner instanceof ZodArray) return [[], ...below("0", inner.element)];
  return [[]];
}

/** A value that the schema reads, with another one at a place. */
export function valueWith(
  schema: ZodType,
  ordinary: (name: string) => unknown,
  at: Place | null,
  worst: unknown,
  name = "",
): unknown {
  if (at?.length === 0) return worst;
  const inner = withoutWrapping(schema);
  const child = (key: string, one: unknown, label: string) =>
    valueWith(one as ZodType, ordinary, at?.[0] === key ? at.slice(1) : null, worst, label);
  if (inner instanceof ZodObject)
    return Object.fromEntries(Object.entries(inner.shape).map(([key, one]) => [key, child(key, one, key)]));
  if (inner instanceof ZodArray) return [child("0", inner.element, name)];
  return ordinary(name);
}

function withoutWrapping(schema: unknown): unknown {
  if (schema instanceof ZodOptional) return withoutWrapping(schema.unwrap());
  if (schema instanceof ZodPipe)
    return withoutWrapping(schema.in instanceof ZodTransform ? schema.out : schema.in);
  return schema;
}
