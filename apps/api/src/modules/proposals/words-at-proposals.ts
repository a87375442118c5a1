import type { CityId, PersonId, ProposalId } from '@madang/basics';
import { authorsOf, type ThingKind } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../platform/database/read.js';
import { isUuid } from '../../platform/http/uuid.js';
import type { ChangeText, Thing, ThingSource } from '../moderation/index.js';
import { heldProposal } from './held-proposal.js';
import { placesAtProposals } from './places.js';
import { mayRead } from './proposals.policy.js';

/** A table of which each row is something that one resident says at one proposal. Names of columns, and SQL over the table as `t`. */
interface WordsTable {
  readonly kind: ThingKind;
  readonly table: string;
  /** Columns that hold words; one may be null. */
  readonly words: readonly string[];
  readonly writer: string;
  /** Of the words. */
  readonly language?: string;
  /** The proposal of a row. */
  readonly proposal?: string;
  /** Which rows are residents' words, where not all are. */
  readonly only?: string;
}

interface Said {
  readonly language: string;
  readonly writerId: PersonId;
  readonly texts: readonly (string | null)[];
}

/** For rows that stand at a report of the city on its promise. */
export const proposalOfReport = '(select r.proposal_id from delivery_report r where r.city_id = t.city_id and r.id = t.report_id)';

/** What moderation needs to know of such a table: how its words are found, where they stand, and how a passage of them is covered. */
export function wordsAtProposals({
  kind,
  table,
  words,
  writer,
  language = 'language',
  proposal: proposalOf = 't.proposal_id',
  only = 'true',
}: WordsTable): ThingSource {
  const row = `from "${table}" t where t.city_id = $1 and t.id = $2 and ${only}`;

  /** The proposal is held first, as by whoever else adds to it; then its words, as they stand. */
  async function find(tx: EntityManager, cityId: CityId, id: string): Promise<Thing | undefined> {
    if (!isUuid(id)) return undefined;
    const at = await readOne<{ readonly proposalId: ProposalId }>(tx, `select ${proposalOf} as "proposalId" ${row}`, [cityId, id]);
    if (!at) return undefined;
    const proposal = await heldProposal(tx, cityId, at.proposalId);
    const said = await readOne<Said>(
      tx,
      `select t.${language} as language, t.${writer} as "writerId", array[${words.map((one) => `t.${one}`).join()}] as texts ${row} for update`,
      [cityId, id],
    );
    if (!said) return undefined;
    return {
      cityId,
      kind,
      id,
      place: { kind: 'proposal', key: proposal.id },
      proposalId: proposal.id,
      authorIds: authorsOf(proposal),
      writerIds: [said.writerId],
      language: said.language,
      texts: said.texts.filter((text) => text !== null),
      readable: true,
      seenBy: (actor) => mayRead(actor, proposal),
    };
  }

  async function rewrite(tx: EntityManager, { cityId, id }: Thing, change: ChangeText): Promise<void> {
    const said = await readOne<Pick<Said, 'texts'>>(tx, `select array[${words.join()}] as texts ${row}`, [cityId, id]);
    const texts = (said?.texts ?? []).map((text) => (text === null ? null : change(text)));
    const set = words.map((one, place) => `"${one}" = $${place + 3}`).join();
    if (said) await tx.query(`update "${table}" set ${set} where city_id = $1 and id = $2`, [cityId, id, ...texts]);
  }

  return { find, rewrite, places: (db, cityId, ids) => placesAtProposals(db, { cityId, table, proposal: proposalOf }, ids) };
}
