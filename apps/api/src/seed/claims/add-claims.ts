import { randomUUID, randomUUIDv7 } from 'node:crypto';
import { claimTimeIsUp } from '@madang/accountability';
import type { ClaimId, InquiryId, LineCode } from '@madang/basics';
import type { ClaimWordKind } from '@madang/contracts/claims';
import { ClaimInquiryRow } from '../../modules/claims/claim-inquiry.entity.js';
import { ClaimReadingRow, type ClaimReadingId } from '../../modules/claims/claim-reading.entity.js';
import { ClaimRow } from '../../modules/claims/claim.entity.js';
import { claimFiled } from '../../modules/claims/claims.events.js';
import { openly } from '../../modules/claims/held-claim.js';
import { RecommendationStepRow } from '../../modules/claims/recommendation-step.entity.js';
import { RecommendationRow } from '../../modules/claims/recommendation.entity.js';
import { ClaimSeals } from '../../modules/claims/sealing/claim-seals.js';
import { ClaimWords } from '../../modules/claims/sealing/claim-words.js';
import { referenceOf } from '../../modules/proposals/index.js';
import { readDemo, type DemoClaim } from '../demo-files.js';
import type { DemoLoad } from '../demo-load.js';
import { insertRows } from '../insert-rows.js';
import type { People, Resident } from '../people/add-people.js';
import type { Begun } from '../proposals/begin-proposal.js';
import type { NewClaim } from './new-claim.js';
import { replayClaim, type LivedClaim } from './replay-claim.js';

interface Added {
  readonly demo: DemoClaim;
  readonly claimant: Resident;
  /** What it is about, as it is called in addresses. */
  readonly key: string;
  readonly claim: ClaimRow;
  readonly lived: LivedClaim;
}

const spoken = { acknowledge: 'acknowledgement', find: 'finding' } as const satisfies Record<string, ClaimWordKind>;

/** Claims about rights, one of them in confidence, and what the demo city did about them. Answers how many there are. */
export async function addClaims(load: DemoLoad, people: People, proposals: readonly Begun[]): Promise<number> {
  const { tx, cityId, days, secret } = load;
  const words = new ClaimWords(new ClaimSeals(secret), secret);
  const added = readDemo('demo-claims.json').claims.map((demo): Added => {
    const claimant = demo.by === null ? people.visitor : people.resident(demo.by);
    const { key, ...filed } = newClaim(load, demo, proposals);
    if (!demo.confidential) load.timeline.tell(claimFiled(filed, people.as(claimant), filed.filedAt));
    const lived = replayClaim(load, people, demo, { ...filed, open: openly(filed) });
    const nextAt = claimTimeIsUp(lived.held, days.timeZone);
    const claim: ClaimRow = {
      ...filed,
      claimant: words.claimant({ cityId, personId: claimant.id }),
      ...lived.held,
      closedAt: lived.closedAt,
      nextAt,
      news: demo.acts.length > 0,
      words: 1,
    };
    return { demo, claimant, key, claim, lived };
  });
  await insertRows(
    tx,
    ClaimRow,
    added.map(({ claim }) => claim),
  );
  for (const one of added) await speak(load, words, one);
  const all = added.flatMap(({ lived }) => lived.recommendations);
  await insertRows(
    tx,
    ClaimInquiryRow,
    added.flatMap((one) => inquiriesOf(load, one)),
  );
  await insertRows(
    tx,
    RecommendationRow,
    all.map(({ row }) => row),
  );
  await insertRows(
    tx,
    RecommendationStepRow,
    all.flatMap(({ steps }) => steps),
  );
  await insertRows(
    tx,
    ClaimReadingRow,
    added.flatMap((one) => readingsOf(load, people, one)),
  );
  return added.length;
}

type Filed = Omit<NewClaim, 'open'> & Pick<Added, 'key'> & Pick<ClaimRow, 'cityId' | 'confidential' | 'about' | 'lineCode' | 'filedAt'>;

function newClaim({ cityId, days }: DemoLoad, { about, right, confidential, day }: DemoClaim, proposals: readonly Begun[]): Filed {
  const begun = about.kind === 'line' ? undefined : proposals.find((one) => one.demo.code === about.key)!;
  const isNamed = !confidential;
  return {
    cityId,
    id: randomUUID() as ClaimId,
    confidential,
    about: about.kind,
    right,
    proposalId: isNamed && begun ? begun.row.id : null,
    lineCode: isNamed && !begun ? (`E-${about.key}` as LineCode) : null,
    filedAt: days.at(day, 10),
    key: begun ? (referenceOf(begun.row) ?? begun.row.id) : `E-${about.key}`,
  };
}

/** Everything that was said in it, sealed as it is anywhere else. */
async function speak({ tx, days }: DemoLoad, words: ClaimWords, { demo, claimant, key, claim }: Added): Promise<void> {
  const { language, happened, asked } = demo;
  await words.begin(
    tx,
    claim,
    { text: happened, asked, key, language, claimantId: claimant.id, forAnother: false, consent: '', mail: false },
    claim.filedAt,
  );
  for (const act of demo.acts) {
    if (act.act === 'ask') continue;
    await words.add(tx, claim, spoken[act.act], { text: act.text, language }, days.at(act.day, 12));
    claim.words += 1;
  }
}

function inquiriesOf({ days }: DemoLoad, { demo, claim: { cityId, id: claimId }, lived }: Added): ClaimInquiryRow[] {
  const asked = demo.acts.filter((act) => act.act === 'ask');
  return asked.map(({ office, text, answer, day }, at) => ({
    cityId,
    id: randomUUID() as InquiryId,
    claimId,
    office,
    text,
    language: demo.language,
    askedAt: days.at(day, 12),
    dueOn: lived.inquiriesDueOn[at]!,
    answer: answer?.text ?? null,
    answerLanguage: answer ? demo.language : null,
    answeredAt: answer ? days.at(answer.day, 12) : null,
  }));
}

function readingsOf({ days }: DemoLoad, { ombudsperson }: People, { demo, claim: { cityId, id: claimId } }: Added): ClaimReadingRow[] {
  return demo.readings.map(({ day, why }) => ({
    cityId,
    id: randomUUIDv7() as ClaimReadingId,
    claimId,
    readerId: ombudsperson.personId!,
    at: days.at(day, 11),
    why,
  }));
}
