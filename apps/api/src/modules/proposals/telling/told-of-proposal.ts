import type { PersonId, ProposalId } from '@madang/basics';

/** What is told of a proposal, and everything a mail about it needs to know. */
export interface ToldOfProposal<Event = { readonly name: string; readonly payload: Readonly<Record<string, unknown>> }> {
  readonly at: Date;
  readonly actorId: PersonId | null;
  readonly event: Event;
  readonly proposalId: ProposalId;
  readonly reference: string;
  readonly title: string;
  readonly authorId: PersonId;
  readonly coAuthorIds: readonly PersonId[];
  readonly citySlug: string;
}

/** The event $2 of the city $1, whose subject is a proposal. */
export const toldOfProposal = `
  select o.at, o.actor_id as "actorId", json_build_object('name', o.name, 'payload', o.payload) as event, p.id as "proposalId",
         p.year || '-' || p.number as reference, p.title, p.author_id as "authorId", p.co_author_ids as "coAuthorIds",
         city.slug as "citySlug"
    from outbox o
    join proposal p on p.city_id = o.city_id and p.id = o.subject_id::uuid
    join city on city.id = o.city_id
   where o.city_id = $1 and o.id = $2`;
