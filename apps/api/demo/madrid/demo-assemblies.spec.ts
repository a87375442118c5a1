import { checkAgenda, checkAssembly, checkStatement, opensAssemblyDoor, statementStanding } from '@madang/participation';
import { smallestPublicGroup } from '@madang/rights';
import { describe, expect, it } from 'vitest';
import { readDemo } from '../../src/seed/demo-files.js';

const { proposals } = readDemo('demo-proposals.json');
const city = readDemo('city.json');
const { assemblies } = readDemo('demo-assemblies.json');
const { statements } = readDemo('demo-statements.json');
const correctionDays = 7;

describe('demo assemblies', () => {
  const [held, coming] = assemblies;
  const { present, groups } = held!.attendance!;

  it('are one held, whose minutes everybody could correct before they were signed, and one to come', () => {
    expect([assemblies.length, held!.days.held < 0, coming!.days.held > 0]).toEqual([2, true, true]);
    expect(held!.days.minutesSigned! - held!.days.minutesOpen!).toBeGreaterThan(correctionDays);
    expect([coming!.attendance, coming!.decisions]).toEqual([null, []]);
  });

  it.each(assemblies.map((assembly) => [assembly.code, assembly] as const))(
    '%s has a question, a written promise and an agenda that fills its time',
    (_code, assembly) => {
      expect([checkAssembly(assembly), checkAgenda(assembly.agenda, assembly.minutes)]).toEqual([[], []]);
      expect(assembly.agenda.reduce((sum, item) => sum + item.minutes, 0)).toBe(assembly.minutes);
    },
  );

  it('open the door for a proposal by a decision that the room carried, on the day of the signature', () => {
    const [decision] = held!.decisions;
    const { agree: inFavour, disagree: against, pass: abstained } = decision!;
    expect(inFavour + against + abstained).toBe(present);
    const counted = { kind: 'carry_proposal', text: decision!.text, inFavour, against, abstained, present, recorded: true } as const;
    expect(opensAssemblyDoor(held!, counted)).toMatchObject({ ok: true });
    const opened = proposals.find(({ code }) => code === decision!.carries)!;
    expect([opened.door, opened.assembly, opened.days.thresholdMet]).toEqual(['assembly', held!.code, held!.days.minutesSigned]);
  });

  it('hold fourteen statements of one idea each, marked by everybody in the room; views of a few are kept too', () => {
    expect(statements).toHaveLength(14);
    for (const { text, agree, disagree, pass } of statements) {
      expect(checkStatement(text)).toEqual([]);
      expect(agree + disagree + pass).toBe(present);
    }
    const standings = statements.map((one) => statementStanding(one, one.harmFlag));
    expect(new Set(standings)).toEqual(new Set(['shared', 'minority']));
  });

  it('counted every group that the city must hear first, some of them too small to be shown', () => {
    expect(groups.map(({ group }) => group).toSorted()).toEqual(city.priorityGroups.map(({ code }) => code).toSorted());
    const small = groups.filter(({ people }) => people < smallestPublicGroup);
    expect([small.length > 0, small.length < groups.length]).toEqual([true, true]);
  });
});
