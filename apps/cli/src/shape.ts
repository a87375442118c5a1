import { err, ok, type Result } from '@madang/basics';

/** What a part of a JSON file must look like. */
export type Shape =
  | 'text'
  | 'number'
  | { readonly oneOf: readonly string[] }
  | { readonly list: Shape }
  | { readonly fields: Readonly<Record<string, Shape>>; readonly needed?: readonly string[] };

/** Holds a value of a JSON file against a shape; what is wrong is said with the path to it. */
export function checkShape(value: unknown, shape: Shape, path: string): Result<unknown, string> {
  if (shape === 'text') return typeof value === 'string' ? ok(value) : err(`${path} must be a text in quotes.`);
  if (shape === 'number') return typeof value === 'number' ? ok(value) : err(`${path} must be a number.`);
  if ('oneOf' in shape) return shape.oneOf.some((one) => one === value) ? ok(value) : err(`${path} can be: ${shape.oneOf.join(', ')}.`);
  if ('list' in shape) {
    if (!Array.isArray(value)) return err(`${path} must be a list.`);
    return firstFault(value.map((item, at) => checkShape(item, shape.list, `${path}[${at}]`))) ?? ok(value);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return err(`${path} must be an object in braces.`);
  const unknown = Object.keys(value).find((name) => !Object.hasOwn(shape.fields, name));
  if (unknown !== undefined) return err(`${path} has no "${unknown}". It can have: ${Object.keys(shape.fields).join(', ')}.`);
  const missing = shape.needed?.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return err(`${path} needs "${missing}".`);
  return firstFault(Object.entries(value).map(([name, part]) => checkShape(part, shape.fields[name]!, `${path}.${name}`))) ?? ok(value);
}

function firstFault(checked: readonly Result<unknown, string>[]): Result<unknown, string> | undefined {
  return checked.find((one) => !one.ok);
}
