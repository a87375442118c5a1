import { classValidatorResolver } from '@hookform/resolvers/class-validator';
import type { I18n } from '@lingui/core';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage } from 'class-validator';
import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import { fieldWords } from './field-words.js';

/** The form's field behind a path of the body, or null where none is. */
export type FieldAt = (path: string) => string | null;

interface BodyResolverOptions<Values, Body extends object> {
  readonly body: new () => Body;
  readonly toBody: (values: Values) => Body;
  readonly fieldAt: FieldAt;
  readonly i18n: I18n;
}

/** Checks the body that the form would send, and tells each fault to the field it comes from. */
export function bodyResolver<Values extends FieldValues, Body extends object>({
  body,
  toBody,
  fieldAt,
  i18n,
}: BodyResolverOptions<Values, Body>): Resolver<Values, unknown, Body> {
  const check = classValidatorResolver(body as never) as unknown as Resolver<FieldValues, unknown, Body>;
  return async (values, context, options) => {
    const plain = toBody(values);
    const checked = await check(plain, context, options as never);
    const faults = leaves(checked.errors, []);
    if (faults.length === 0) return { values: checked.values as Body, errors: {} };
    const errors = faults.map(({ path, code }) => [
      fieldAt(path) ?? 'root',
      { type: code, message: wordsAt({ body, plain, path, code, i18n }) },
    ]);
    return { values: {}, errors: Object.fromEntries(errors) as FieldErrors<Values> };
  };
}

interface Fault {
  readonly path: string;
  readonly code: string;
}

function leaves(errors: unknown, above: readonly string[]): readonly Fault[] {
  if (typeof errors !== 'object' || errors === null) return [];
  if ('type' in errors && typeof errors.type === 'string') return [{ path: above.join('.'), code: errors.type }];
  return Object.entries(errors).flatMap(([step, inner]) => leaves(inner, [...above, step]));
}

/** `#/moves/0/delta` → `moves.0.delta` */
export function pathOf(pointer: string): string {
  return pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

interface BrokenAt {
  readonly body: new () => object;
  readonly plain: object;
  readonly path: string;
  readonly code: string;
  readonly i18n: I18n;
}

/** What to do about one broken rule, in the reader's language. */
export function wordsAt({ body, plain, path, code, i18n }: BrokenAt): string {
  const missing = valueAt(plain, path.split('.')) === '' && aboutText.has(code);
  return i18n._(fieldWords(missing ? { code: 'isNotEmpty', limits: [] } : { code, limits: limitsOf(body, plain, path, code) }));
}

/** Rules whose words make no sense of a field in which nothing stands. */
const aboutText: ReadonlySet<string> = new Set(['isLength', 'isString', 'matches', 'maxLength', 'minLength']);

function valueAt(whole: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined),
    whole,
  );
}

/** The limits that the class itself sets: refused here or by the API, the same numbers are named. */
function limitsOf(body: new () => object, plain: object, path: string, code: string): readonly unknown[] {
  const steps = path.split('.');
  const property = steps.pop();
  const owner = valueAt(plainToInstance(body, plain), steps);
  if (typeof owner !== 'object' || owner === null) return [];
  const rules = getMetadataStorage().getTargetValidationMetadatas(owner.constructor, '', false, false);
  return (rules.find((rule) => rule.propertyName === property && rule.name === code)?.constraints as unknown[] | undefined) ?? [];
}
