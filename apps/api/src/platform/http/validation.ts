import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { FieldProblem } from '@madang/contracts/problems';
import { getMetadataStorage, type ValidationError } from 'class-validator';
import { notFound, Problem } from './problem.js';
import { escaped, unreadableText } from './readable-text.js';

rememberRules();

/** What no text can hold is refused before anything reads it: a name in an address that holds it is the name of nothing. */
class Validation extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const fault = metadata.type === 'custom' ? null : unreadableText(value);
    if (fault && metadata.type === 'param') notFound();
    if (fault) throw new Problem('request/invalid', {}, [fault]);
    return super.transform(value, metadata);
  }
}

/** Bodies and filters are checked against their classes; a field that nobody asked for is refused by name. */
export const validation = new Validation({
  transform: true,
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  validationError: { target: true, value: false },
  exceptionFactory: (errors) =>
    new Problem(
      'request/invalid',
      {},
      errors.flatMap((error) => fieldProblems(error, '#')),
    ),
});

function fieldProblems(error: ValidationError, parent: string): FieldProblem[] {
  const pointer = `${parent}/${escaped(error.property)}`;
  const own = Object.entries(error.constraints ?? {}).map(([code, detail]) => ({ pointer, code, detail, facts: limitsOf(error, code) }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldProblems(child, pointer))];
}

/** Which rules a class has never changes, yet the library gathers them from all classes whenever it checks one. */
function rememberRules(): void {
  const storage = getMetadataStorage();
  const gather = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<unknown, Map<string, ReturnType<typeof gather>>>();
  storage.getTargetValidationMetadatas = (target, ...how) => {
    const ofClass = known.get(target) ?? new Map<string, ReturnType<typeof gather>>();
    const key = JSON.stringify(how);
    const rules = ofClass.get(key) ?? gather(target, ...how);
    known.set(target, ofClass.set(key, rules));
    return rules;
  };
}

/** The rule's own limits, such as the 8 of "at least 8 characters", so that the page can say it in the reader's language. */
function limitsOf(error: ValidationError, code: string): Record<string, unknown> {
  const target: unknown = error.target?.constructor;
  if (typeof target !== 'function') return {};
  const rules = getMetadataStorage().getTargetValidationMetadatas(target, '', false, false);
  const rule = rules.find((one) => one.propertyName === error.property && one.name === code);
  const limits: unknown[] = (rule?.constraints ?? []).filter((one: unknown) => typeof one === 'number' || typeof one === 'string');
  return limits.length > 0 ? { limits } : {};
}
