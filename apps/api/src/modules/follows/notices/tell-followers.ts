import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { BudgetVersionId, ProposalId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import { read, readOne } from '../../../platform/database/read.js';
import type { DomainEvent } from '../../../platform/events/domain-event.js';
import { EventHandlers } from '../../../platform/events/handlers.js';
import { touchedRights } from '../../proposals/index.js';
import type { FollowedThing } from '../followed-thing.js';
import { differsFromBefore, versionBefore } from './line-changed.js';
import { aboutDebates, aboutProposals, aboutQuestions, aboutWords, isNews } from './news-names.js';

/**
 * Puts an event into the inbox of everyone it concerns: those who follow the thing itself, who wrote or back the proposal, and,
 * when a proposal is published, those who follow a line, right or district that it touches. One statement for all of them,
 * so that ten thousand followers cost one round trip; a second telling adds nothing.
 */
@Injectable()
export class TellFollowers implements OnModuleInit {
  constructor(private readonly events: EventHandlers) {}

  onModuleInit(): void {
    for (const name of aboutProposals)
      this.events.on(name, 'follows.tell', (tx, event) => (isNews(event) ? tellOfProposal(tx, event) : Promise.resolve()));
    for (const name of aboutWords) this.events.on(name, 'follows.tell', tellOfWords);
    for (const name of aboutQuestions) this.events.on(name, 'follows.tell', tellOfQuestion);
    for (const name of aboutDebates) this.events.on(name, 'follows.tell', tellOfDebate);
    this.events.on('budget.published', 'follows.tell', tellOfBudget);
  }
}

async function tellOfProposal(tx: EntityManager, event: DomainEvent): Promise<void> {
  const { cityId, id, subject, actorId, at, name, payload } = event;
  const isNew = name === 'proposal.moved' && payload['to'] === 'published';
  const touched = isNew ? await touchedThings(tx, event) : [];
  await tx.query(
    `insert into notice (city_id, person_id, event_id, at, kind, key)
     select distinct on (person_id) $1::uuid, person_id, $2::uuid, $3, kind, key
       from (select person_id, 0 as place, kind, key from follow where city_id = $1 and kind = 'proposal' and key = $4
             union all select person_id, 1, 'proposal', $4 from support where city_id = $1 and proposal_id = $4::uuid
             union all select unnest(co_author_ids || author_id), 1, 'proposal', $4 from proposal where city_id = $1 and id = $4::uuid
             union all select f.person_id, 2, f.kind, f.key
                         from jsonb_to_recordset($6::jsonb) as touched(kind text, key text)
                         join follow f on f.city_id = $1 and f.kind = touched.kind and f.key = touched.key) concerned
      where person_id is distinct from $5::uuid
      order by person_id, place, kind, key
     on conflict do nothing`,
    [cityId, id, at, subject.id, actorId, JSON.stringify(touched)],
  );
}

/** The writer, where something was done to their words, and those who reported them; never one to the other. */
async function tellOfWords(tx: EntityManager, { cityId, id, at, actorId, payload, name }: DomainEvent): Promise<void> {
  await tx.query(
    `insert into notice (city_id, person_id, event_id, at, kind, key)
     select distinct $1::uuid, concerned.person_id, $2::uuid, $3::timestamptz,
            case when d.proposal_id is null then d.place_kind else 'proposal' end, coalesce(d.proposal_id::text, d.place_key)
       from moderation_decision d
       cross join lateral (
         select d.writer_id as person_id where d.verdict <> 'keep'
         union all select r.reporter_id from report r
                    where r.city_id = d.city_id and r.decision_id = d.id and r.reporter_id is not null and $6) concerned
      where d.city_id = $1 and d.id = $4::uuid and concerned.person_id is distinct from $5::uuid
     on conflict do nothing`,
    [cityId, id, at, payload['decisionId'], actorId, name !== 'moderation.appeal-decided'],
  );
}

/** Joined with another, only whoever asked hears of it: everybody else has moved on to the other. */
async function tellOfQuestion(tx: EntityManager, { cityId, id, at, actorId, payload, name }: DomainEvent): Promise<void> {
  await tx.query(
    `with asked as (
       select q.id, q.writer_id, case when q.proposal_id is null then 'line' else 'proposal' end as kind,
              coalesce(q.line_code, q.proposal_id::text) as key
         from question q where q.city_id = $1 and q.id = $4::uuid)
     insert into notice (city_id, person_id, event_id, at, kind, key)
     select distinct $1::uuid, concerned.person_id, $2::uuid, $3::timestamptz, concerned.kind, concerned.key
       from (select writer_id as person_id, kind, key from asked
             union all select x.person_id, asked.kind, asked.key
                         from asked join question_wanted x on x.city_id = $1 and x.question_id = asked.id where $6
             union all select f.person_id, asked.kind, asked.key
                         from asked join follow f on f.city_id = $1 and f.kind = asked.kind and f.key = asked.key where $6) concerned
      where concerned.person_id is distinct from $5::uuid
     on conflict do nothing`,
    [cityId, id, at, payload['questionId'], actorId, name !== 'question.joined'],
  );
}

async function tellOfDebate(tx: EntityManager, { cityId, id, at, actorId, payload }: DomainEvent): Promise<void> {
  await tx.query(
    `insert into notice (city_id, person_id, event_id, at, kind, key)
     select $1::uuid, f.person_id, $2::uuid, $3, f.kind, f.key
       from follow f where f.city_id = $1 and f.kind = 'debate' and f.key = $4 and f.person_id is distinct from $5::uuid
     on conflict do nothing`,
    [cityId, id, at, payload['debateId'], actorId],
  );
}

/** The lines whose money it moves, the rights that these serve, and its district. */
async function touchedThings(tx: EntityManager, { cityId, subject }: DomainEvent): Promise<FollowedThing[]> {
  const id = subject.id as ProposalId;
  const bound = await readOne<{ budgetVersionId: BudgetVersionId | null }>(
    tx,
    'select budget_version_id as "budgetVersionId" from proposal where city_id = $1 and id = $2',
    [cityId, id],
  );
  const rights = await touchedRights(tx, { cityId, id, budgetVersionId: bound?.budgetVersionId ?? null });
  const named = await read<FollowedThing>(
    tx,
    `select 'line' as kind, line_code as key from move where city_id = $1 and proposal_id = $2
     union select 'district', district_code from proposal where city_id = $1 and id = $2 and district_code is not null`,
    [cityId, id],
  );
  return [...named, ...rights.map((key): FollowedThing => ({ kind: 'right', key }))];
}

/** Those who follow the budget, and those who follow a line that is new, gone or different since the version before. */
async function tellOfBudget(tx: EntityManager, { cityId, id, actorId, at, payload }: DomainEvent): Promise<void> {
  await tx.query(
    `with pair as (
       select now.id as now, before.id as before from budget_version now left join ${versionBefore} on true
        where now.city_id = $1 and now.id = $4),
     changed as (
       select followed.key from pair cross join (select distinct key from follow where city_id = $1 and kind = 'line') followed
         left join budget_line l on l.city_id = $1 and l.version_id = pair.now and l.code = followed.key
         left join budget_line b on b.city_id = $1 and b.version_id = pair.before and b.code = followed.key
        where ${differsFromBefore})
     insert into notice (city_id, person_id, event_id, at, kind, key)
     select distinct on (f.person_id) $1::uuid, f.person_id, $2::uuid, $3, f.kind, f.key
       from follow f left join changed on f.kind = 'line' and changed.key = f.key
      where f.city_id = $1 and (f.kind = 'budget' or changed.key is not null) and f.person_id is distinct from $5::uuid
      order by f.person_id, f.kind = 'budget', f.key
     on conflict do nothing`,
    [cityId, id, at, payload['versionId'], actorId],
  );
}
