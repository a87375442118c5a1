import { domainEvent, type Happening } from '../../../platform/events/domain-event.js';

type By = Happening<string, unknown>['by'];

export interface GroupFacts {
  readonly code: string;
  readonly names: Readonly<Record<string, string>>;
  readonly agreedOn: string | null;
}

export function groupWritten({ code, names, agreedOn }: GroupFacts, by: By, at: Date) {
  return domainEvent({ name: 'group.written', subject: { type: 'group', id: code }, by, at, payload: { names, agreedOn } });
}
