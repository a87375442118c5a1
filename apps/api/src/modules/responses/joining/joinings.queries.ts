import type { JoiningId, PersonId } from '@madang/basics';
import type { JoiningsView, JoiningView } from '@madang/contracts/joinings';
import type { OneOfTwoView } from '@madang/contracts/mergings';
import { authorsOf, proposalCan, type Authors } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { read } from '../../../platform/database/read.js';
import { seenProposal } from '../../proposals/index.js';
import { isStaff } from '../responses.policy.js';

type Side = OneOfTwoView & Authors;

interface Row extends Pick<JoiningView, 'why' | 'language' | 'state' | 'myWord' | 'reason'> {
  readonly id: JoiningId;
  readonly proposal: Side;
  readonly other: Side;
  /** Who has agreed. */
  readonly agreed: readonly PersonId[];
  readonly askedAt: Date;
  readonly closesAt: Date;
  readonly closedAt: Date | null;
}

const side = (alias: string) => `json_build_object('reference', ${alias}.year || '-' || ${alias}.number, 'title', ${alias}.title,
  'language', ${alias}.language, 'authorId', ${alias}.author_id, 'coAuthorIds', ${alias}.co_author_ids)`;

/** What the city has asked about a proposal, on the pages of both. */
@Injectable()
export class JoiningsQueries {
  constructor(private readonly db: DataSource) {}

  async of(actor: Actor, name: string): Promise<JoiningsView> {
    const proposal = await seenProposal(this.db, actor, name);
    const rows = await read<Row>(
      this.db,
      `select j.id, ${side('p')} as proposal, ${side('o')} as other, j.why, j.language, j.state, j.asked_at as "askedAt",
              j.closes_at as "closesAt", j.closed_at as "closedAt",
              array(select w.person_id from joining_word w where w.city_id = j.city_id and w.joining_id = j.id and w.agrees) as agreed,
              (select w.agrees from joining_word w where w.city_id = j.city_id and w.joining_id = j.id and w.person_id = $3) as "myWord",
              (select w.reason from joining_word w where w.city_id = j.city_id and w.joining_id = j.id and not w.agrees limit 1) as reason
         from joining j
         join proposal p on p.city_id = j.city_id and p.id = j.proposal_id
         join proposal o on o.city_id = j.city_id and o.id = j.other_id
        where j.city_id = $1 and (j.proposal_id = $2 or j.other_id = $2) order by j.asked_at desc, j.id desc limit 50`,
      [proposal.cityId, proposal.id, actor.personId],
    );
    const waits = rows.some(
      ({ state, proposal: one }) => one.reference === proposal.reference && (state === 'asked' || state === 'agreed'),
    );
    return { items: rows.map((row) => viewOf(row, actor)), mayAsk: isStaff(actor) && !waits && proposalCan('answer', proposal) };
  }
}

function viewOf(row: Row, actor: Actor): JoiningView {
  const { id, proposal, other, why, language, state, agreed, askedAt, closesAt, closedAt, myWord, reason } = row;
  const authors = new Set([...authorsOf(proposal), ...authorsOf(other)]);
  const isAuthor = actor.personId !== null && authors.has(actor.personId);
  return {
    id,
    proposal: named(proposal),
    other: named(other),
    why,
    language,
    state,
    at: askedAt.toISOString(),
    closesAt: closesAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
    authors: authors.size,
    agreed: agreed.filter((one) => authors.has(one)).length,
    reason: isAuthor || isStaff(actor) ? reason : null,
    myWord,
    mayAnswer: isAuthor && state === 'asked' && myWord === null,
    mayTakeBack: isStaff(actor) && (state === 'asked' || state === 'agreed'),
  };
}

function named({ reference, title, language }: Side): OneOfTwoView {
  return { reference, title, language };
}
