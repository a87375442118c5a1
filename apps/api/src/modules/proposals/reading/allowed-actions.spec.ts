import type { CityId, PersonId } from '@madang/basics';
import type { ProposalState } from '@madang/participation';
import { describe, expect, it } from 'vitest';
import type { Actor, Role } from '../../../platform/access/actor.js';
import { offeredActions } from './allowed-actions.js';

const author = 'author' as PersonId;
const partner = 'partner' as PersonId;
const actor = (personId: string | null, ...roles: Role[]): Actor => ({ cityId: 'town' as CityId, personId: personId as PersonId, roles });
const offered = (who: Actor, state: ProposalState, reopenings = 0) =>
  offeredActions(who, { authorId: author, coAuthorIds: [partner], state, reopenings }, 'en');

describe('offeredActions', () => {
  it('offers a reader who has not signed in nothing, and refuses them nothing', () => {
    expect(offered(actor(null), 'published')).toEqual({ allowedActions: [], refusals: [] });
  });

  it('offers the author of a draft to go on with it, and says why it cannot be withdrawn', () => {
    const { allowedActions, refusals } = offered(actor('author', 'resident'), 'draft');
    expect(allowedActions).toEqual(['edit', 'submit', 'discard']);
    expect(refusals).toContainEqual({
      action: 'withdraw',
      code: 'proposal/not-withdrawable',
      title: 'It can only be withdrawn while it collects support',
    });
  });

  it('lets a co-author write, and leaves handing in and throwing away to the author who leads', () =>
    expect(offered(actor('partner', 'resident'), 'draft').allowedActions).toEqual(['edit']));

  it('offers the author to come back once after the time for support, and says why not twice', () => {
    expect(offered(actor('author', 'resident'), 'expired').allowedActions).toEqual(['reopen']);
    const { allowedActions, refusals } = offered(actor('author', 'resident'), 'expired', 1);
    expect([allowedActions, refusals.find(({ action }) => action === 'reopen')?.code]).toEqual([[], 'response/already-reopened']);
    expect(offered(actor('partner', 'resident'), 'expired').allowedActions).toEqual([]);
  });

  it('offers nobody else anything about a draft', () => {
    for (const role of ['resident', 'staff', 'facilitator', 'administrator'] as const)
      expect(offered(actor('other', role), 'draft')).toEqual({ allowedActions: [], refusals: [] });
  });

  it('offers screening to facilitators alone, while the text waits for it', () => {
    expect(offered(actor('other', 'facilitator'), 'screening').allowedActions).toEqual(['screen']);
    expect(offered(actor('other', 'staff'), 'screening').allowedActions).toEqual([]);
  });

  it('tells a resident in their language why support is over', () => {
    const { refusals } = offeredActions(
      actor('other', 'resident'),
      { authorId: author, coAuthorIds: [], state: 'rejected', reopenings: 0 },
      'ko-KR',
    );
    expect(refusals.find(({ action }) => action === 'support')?.title).toBe('지금은 지지를 모으고 있지 않습니다');
  });

  it('offers staff to answer once an answer is owed', () => {
    expect(offered(actor('other', 'staff'), 'under_decision').allowedActions).toEqual(['answer']);
  });
});
