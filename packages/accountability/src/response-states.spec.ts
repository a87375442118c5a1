/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import { stderr } from 'node:process';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  defaultResponseLimits,
  grades,
  isPublic,
  reasonCodes,
  responseRoles,
  responseStateCodes,
  responseStates,
  responseTransitions,
  silenceLeadsTo,
  type ResponseRole,
  type ResponseState,
} from './index.js';

interface SharedTable {
  readonly roles: Readonly<Record<string, string>>;
  readonly clock: {
    readonly extension: { readonly days: number };
    readonly decision: { readonly longestPathDays: { readonly total: number; readonly withExtension: number } };
  };
  readonly states: readonly {
    readonly code: string;
    readonly kind: string;
    readonly ownerRole: string;
    readonly limitDays: number | null;
    readonly clockFrom: string | null;
    readonly onTimeout: string | null;
  }[];
  readonly transitions: readonly {
    readonly from: string;
    readonly to: string;
    readonly by: readonly string[];
    readonly condition?: string;
  }[];
  readonly reasonCodes: readonly { readonly code: string }[];
  readonly grades: { readonly items: readonly { readonly code: string }[] };
}

const file = fileURLToPath(new URL('../../../../shared/domain/response-states.json', import.meta.url));
/** The reference table says `ombudsman` for the role that this project calls `ombudsperson` (docs/domain-language.md). */
const inOurWords = (table: string) => table.replaceAll('"ombudsman"', '"ombudsperson"');
const shared = existsSync(file) ? (JSON.parse(inOurWords(readFileSync(file, 'utf8'))) as SharedTable) : null;
const absent = 'Not compared: the reference table of response states is not beside this project.';
if (shared === null) stderr.write(`${absent}\n`);

describe('the reference table of response states', () => {
  const reference = shared as SharedTable;
  beforeEach(({ skip }) => skip(shared === null, absent));

  it('has the same states with the same owner, limit, clock and silence', () =>
    expect(
      responseStateCodes.map((code) => {
        const { kind, ownerRole, limit } = responseStates[code];
        return {
          code,
          kind,
          ownerRole,
          limitDays: limit?.days ?? null,
          clockFrom: limit?.from ?? null,
          onTimeout: limit?.onTimeout ?? null,
        };
      }),
    ).toEqual(
      reference.states.map(({ code, kind, ownerRole, limitDays, clockFrom, onTimeout }) => ({
        code,
        kind,
        ownerRole,
        limitDays,
        clockFrom,
        onTimeout,
      })),
    ));

  it('has the same transitions, by the same roles, and conditions in the same places', () =>
    expect(responseTransitions.map(sentence).toSorted()).toEqual(reference.transitions.map(sentence).toSorted()));

  it('has the same roles, reasons and grades', () => {
    expect([...responseRoles].toSorted()).toEqual(Object.keys(reference.roles).toSorted());
    expect(Object.keys(reasonCodes)).toEqual(reference.reasonCodes.map(({ code }) => code));
    expect(Object.keys(grades)).toEqual(reference.grades.items.map(({ code }) => code));
  });

  it('allows the same longest path to an answer', () => {
    const { threshold_met, acknowledged, in_debate, debate_report, decision_after_report, extension } = defaultResponseLimits;
    const { total, withExtension } = reference.clock.decision.longestPathDays;
    expect(threshold_met + acknowledged + in_debate + debate_report + decision_after_report).toBe(total);
    expect(total + extension).toBe(withExtension);
  });
});

describe('the table of states', () => {
  it('has 34 states and 104 transitions, each written once', () => {
    expect(new Set(responseStateCodes).size).toBe(34);
    expect(new Set(responseTransitions.map(({ from, to }) => `${from} → ${to}`)).size).toBe(104);
    expect(responseTransitions).toHaveLength(104);
  });

  it.each(responseStateCodes)(
    '%s has one move by silence if it has a limit, to the state that its limit names, and none without',
    (state) => {
      const byTimer = responseTransitions.filter((one) => one.from === state && one.by.includes('timer')).map((one) => one.to);
      const silence = silenceLeadsTo(state);
      expect(byTimer).toEqual(silence === null ? [] : [silence]);
    },
  );

  it.each(responseStateCodes)('silence in %s comes to rest in a public state, without going in a circle', (state) => {
    const path = pathOfSilence(state);
    expect(new Set(path).size).toBe(path.length);
    expect(silenceLeadsTo(path.at(-1)!)).toBeNull();
    expect(path.slice(1).every((one) => isPublic(one))).toBe(true);
  });

  it('only a draft may wait for ever out of sight', () =>
    expect(responseStateCodes.filter((state) => !isPublic(state) && silenceLeadsTo(state) === null)).toEqual(['draft']));

  it('every state can be reached from a draft', () => {
    const reached = new Set<ResponseState>(['draft']);
    for (const state of reached) {
      for (const { from, to } of responseTransitions) if (from === state) reached.add(to);
    }
    expect([...reached].toSorted()).toEqual([...responseStateCodes].toSorted());
  });

  it('nothing that is owed to residents can be taken away by its debtor: no staff move leads to closed, expired or withdrawn', () => {
    const endings = new Set<ResponseState>(['closed', 'expired', 'withdrawn', 'draft']);
    expect(responseTransitions.filter(({ to, by }) => endings.has(to) && by.includes('staff'))).toEqual([]);
  });

  it('every role in the table has something to do', () =>
    expect(responseRoles.filter((role: ResponseRole) => !responseTransitions.some(({ by }) => by.includes(role)))).toEqual([]));

  it('labels and notes are there and no two labels are the same', () => {
    const labels = responseStateCodes.map((code) => responseStates[code].label);
    expect(new Set(labels).size).toBe(34);
    expect(responseStateCodes.filter((code) => responseStates[code].note.length < 20)).toEqual([]);
  });
});

function pathOfSilence(state: ResponseState): ResponseState[] {
  const path = [state];
  for (let next = silenceLeadsTo(state); next !== null && path.length <= 34; next = silenceLeadsTo(next)) path.push(next);
  return path;
}

function sentence(one: { from: string; to: string; by: readonly string[]; condition?: string }): string {
  return `${one.from} → ${one.to} by ${one.by.toSorted().join(', ')}${one.condition === undefined ? '' : ', if'}`;
}
