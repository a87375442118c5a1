import { err, ok, type PersonId } from '@madang/basics';
import { describe, expect, it } from 'vitest';
import { assignAnswer } from './assign-answer.js';

const [kim, lee] = ['kim', 'lee'] as [PersonId, PersonId];

describe('assignAnswer', () => {
  it('begins the first turn, and every later one', () => {
    expect(assignAnswer(null, { to: kim, seen: 0 })).toEqual(ok({ turn: 1, personId: kim }));
    expect(assignAnswer({ turn: 4, personId: kim }, { to: lee, seen: 4 })).toEqual(ok({ turn: 5, personId: lee }));
  });

  it('takes handing back for a turn of nobody', () =>
    expect(assignAnswer({ turn: 1, personId: kim }, { to: null, seen: 1 })).toEqual(ok({ turn: 2, personId: null })));

  it('refuses who saw an older turn, so that nobody takes over unseen', () =>
    expect(assignAnswer({ turn: 1, personId: kim }, { to: lee, seen: 0 })).toEqual(err({ code: 'response/assigned-meanwhile', turn: 1 })));

  it('changes nothing where it is so already, whatever was seen', () => {
    expect(assignAnswer({ turn: 3, personId: kim }, { to: kim, seen: 0 })).toEqual(ok(null));
    expect(assignAnswer(null, { to: null, seen: 0 })).toEqual(ok(null));
  });
});
