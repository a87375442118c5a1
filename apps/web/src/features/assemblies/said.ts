/** A body as the API describes it: what is left open is not there, instead of null. */
export type Said<Value> = Value extends readonly (infer Item)[]
  ? Said<Item>[]
  : Value extends object
    ? { [Name in keyof Value]: Said<Exclude<Value[Name], null | undefined>> }
    : Value;

/** Leaves out all that is null or undefined, at every depth. */
export function said<Value>(value: Value): Said<Value> {
  return leaveOut(value) as Said<Value>;
}

function leaveOut(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(leaveOut);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(entries.map(([name, inner]) => [name, leaveOut(inner)]));
}
