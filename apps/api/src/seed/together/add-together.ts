import { hash, randomUUIDv7 } from 'node:crypto';
import { addDays, endOfDayIn, type AmendmentId, type InvitationId, type LineCode, type SplittingId } from '@madang/basics';
import { askingDays, draftAmendment, draftSplitting, invitationDays, whyProposalCannot } from '@madang/participation';
import { AmendmentRow } from '../../modules/amendments/amendment.entity.js';
import { amendmentProposed } from '../../modules/amendments/amendments.events.js';
import { splittingTold } from '../../modules/mergings/mergings.events.js';
import { SplittingRow } from '../../modules/mergings/splitting/splitting.entity.js';
import { authorsChanged } from '../../modules/proposals/authors/authors.events.js';
import { AuthorInvitationRow } from '../../modules/proposals/authors/invitation.entity.js';
import { storeMoves } from '../../modules/proposals/index.js';
import { readDemo } from '../demo-files.js';
import type { DemoLoad } from '../demo-load.js';
import { insertRows } from '../insert-rows.js';
import type { People } from '../people/add-people.js';
import type { Begun } from '../proposals/begin-proposal.js';
import { addMerging } from './add-merging.js';
import { currentOf, named } from './current.js';

/** What residents of the demo write together: co-authors, an invitation, a merging and a splitting under way, changes suggested. */
export async function addTogether(load: DemoLoad, people: People, proposals: readonly Begun[]): Promise<void> {
  tellOfCoAuthors(load, people, proposals);
  await addInvitation(load, proposals);
  await addMerging(load, people, proposals);
  await addSplitting(load, people, proposals);
  await addAmendments(load, people, proposals);
}

/** Whoever writes along joined while it was a draft. */
function tellOfCoAuthors({ days, timeline }: DemoLoad, people: People, proposals: readonly Begun[]): void {
  for (const { demo, row } of proposals)
    for (const [index, id] of row.coAuthorIds.entries())
      timeline.tell(authorsChanged(row.id, 'joined', people.as({ id }), days.at(demo.days.created!, 21 + index / 4)));
}

/** Its link was shown to its author alone, so nobody can come in by it. */
async function addInvitation({ tx, cityId, days }: DemoLoad, proposals: readonly Begun[]): Promise<void> {
  const { proposal, day } = readDemo('demo-together.json').invitation;
  const { row } = named(proposals, proposal);
  const refusal = whyProposalCannot('invite', row);
  if (refusal) throw new Error(`Nobody can be invited to ${proposal}: ${refusal.code}`);
  const id = randomUUIDv7() as InvitationId;
  await tx.insert(AuthorInvitationRow, {
    cityId,
    id,
    proposalId: row.id,
    invitedById: row.authorId,
    tokenHash: hash('sha256', `${id}/${randomUUIDv7()}`),
    byMail: false,
    personId: null,
    state: 'open',
    createdAt: days.at(day, 17),
    expiresAt: endOfDayIn(days.timeZone, addDays(days.on(day), invitationDays)),
    answeredAt: null,
  });
}

async function addSplitting({ tx, cityId, days, timeline }: DemoLoad, people: People, proposals: readonly Begun[]): Promise<void> {
  const { splitting: demo } = readDemo('demo-together.json');
  const whole = named(proposals, demo.proposal);
  const { row } = whole;
  const { text, moves } = currentOf(whole);
  const parts = draftSplitting(
    { state: row.state, kind: row.kind, moves },
    demo.parts.map(({ title, change, cents }) => ({
      text: { ...text, title, change },
      moves: moves.map(({ line, minor }) => shareOf(line, minor, cents)),
    })),
  );
  if (!parts.ok) throw new Error(`The splitting of the demo breaks a rule: ${parts.error.code}`);
  const askedAt = days.at(demo.asked, 20);
  const id = randomUUIDv7() as SplittingId;
  await tx.insert(SplittingRow, {
    cityId,
    id,
    proposalId: row.id,
    authorId: row.authorId,
    why: demo.why,
    parts: parts.value.map((part) => ({ text: part.text, moves: storeMoves(part.moves) })),
    budgetVersionId: row.budgetVersionId,
    state: 'asked',
    askedAt,
    closesAt: endOfDayIn(days.timeZone, addDays(days.on(demo.asked), askingDays)),
    closedAt: null,
  });
  const facts = { splittingId: id, state: 'asked', parts: parts.value.length } as const;
  timeline.tell(splittingTold(row.id, facts, people.as({ id: row.authorId }), askedAt));
}

/** So much of what a move takes or gives. */
function shareOf(line: LineCode, minor: bigint, cents: string) {
  return { line, minor: minor < 0n ? -BigInt(cents) : BigInt(cents) };
}

async function addAmendments({ tx, cityId, days, timeline }: DemoLoad, people: People, proposals: readonly Begun[]): Promise<void> {
  const rows = readDemo('demo-together.json').amendments.map((demo): AmendmentRow => {
    const about = named(proposals, demo.proposal);
    const drafted = draftAmendment(currentOf(about), { text: demo.text, moves: null });
    if (!drafted.ok) throw new Error(`A suggested change of the demo breaks a rule: ${drafted.error.code}`);
    const id = randomUUIDv7() as AmendmentId;
    const writer = people.resident(demo.by);
    const createdAt = days.at(demo.day, 18);
    timeline.tell(amendmentProposed(about.row.id, id, people.as(writer), createdAt));
    return {
      cityId,
      id,
      proposalId: about.row.id,
      writerId: writer.id,
      why: demo.why,
      language: demo.language,
      text: drafted.value.text,
      money: null,
      beforeVersionId: null,
      afterVersionId: null,
      state: 'open',
      reason: null,
      createdAt,
      askedAt: null,
      closesAt: null,
      decidedAt: null,
      coveredAt: null,
      coveredFor: null,
      inFavour: null,
      against: null,
    };
  });
  await insertRows(tx, AmendmentRow, rows);
}
