import type { EventId } from '@madang/basics';
import type { FollowedKind, NoticedProposalView } from '@madang/contracts/follows';

export interface Noticed {
  readonly id: EventId;
  readonly at: Date;
  readonly name: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly kind: FollowedKind;
  readonly key: string;
  readonly proposal: NoticedProposalView | null;
  readonly read: boolean;
}

/** A notice `n` with the event that it is about, for the inbox and the digest. A proposal is named by its reference. */
export const noticed = `
  select n.event_id as id, n.at, o.name, o.payload as facts, n.kind, n.read_at is not null as read,
         case when n.kind = 'proposal' then coalesce(p.year || '-' || p.number, n.key) else n.key end as key,
         case when p.number is not null
              then json_build_object('reference', p.year || '-' || p.number, 'title', p.title, 'language', p.language) end as proposal
    from notice n
    join outbox o on o.city_id = n.city_id and o.id = n.event_id
    left join proposal p on p.city_id = n.city_id
          and p.id::text = case when o.subject_type = 'proposal' then o.subject_id when n.kind = 'proposal' then n.key end`;
