import { domainEvent, type Happening } from '../../platform/events/domain-event.js';

type By = Happening<string, unknown>['by'];

export function indicatorDefined(code: string, facts: { readonly version: number; readonly because: string | null }, by: By, at: Date) {
  return domainEvent({ name: 'indicator.defined', subject: { type: 'indicator', id: code }, by, at, payload: { ...facts } });
}

export interface RecordedFacts {
  readonly added: number;
  readonly corrected: number;
  readonly because: string | null;
}

/** Numbers of figures only: what is hidden must not be told by the record. */
export function valuesRecorded(code: string, facts: RecordedFacts, by: By, at: Date) {
  return domainEvent({ name: 'indicator.values-recorded', subject: { type: 'indicator', id: code }, by, at, payload: { ...facts } });
}
