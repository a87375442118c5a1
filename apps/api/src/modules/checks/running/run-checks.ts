import { randomUUIDv7 } from 'node:crypto';
import type { BudgetVersionId, CityId } from '@madang/basics';
import type { RunReason } from '@madang/contracts/checks';
import { evaluateCheck, rightsChecks, thresholdBounds, type CheckId } from '@madang/rights';
import type { EntityManager } from 'typeorm';
import { gatherEvidence } from '../inputs/evidence.js';
import type { Question } from '../inputs/question.js';
import { inputOf, questionsTo } from '../inputs/questions.js';
import { thresholdsInForce, type ThresholdsInForce } from '../setting/thresholds-in-force.js';
import { CheckRunRow, type CheckRunId } from './check-run.entity.js';
import { FindingRow, type FindingId } from './finding.entity.js';
import { storedInput, storedMissing, storedValues } from './stored-finding.js';

/** Every check that can be put to a budget, in the order of the catalogue. */
export const budgetChecks: readonly CheckId[] = Object.values(rightsChecks)
  .filter(({ appliesTo }) => (appliesTo as readonly string[]).includes('budget'))
  .map(({ id }) => id);

export interface Run {
  readonly cityId: CityId;
  readonly versionId: BudgetVersionId;
  readonly reason: RunReason;
  /** All of them where not said. */
  readonly checks?: readonly CheckId[];
  readonly at: Date;
}

/** Puts the checks to a published version and keeps what they say, beside what they said before; answers how many findings. */
export async function runChecks(tx: EntityManager, { cityId, versionId, reason, checks = budgetChecks, at }: Run): Promise<number> {
  const evidence = await gatherEvidence(tx, cityId, versionId, at);
  const questions = (await questionsTo(evidence)).filter(({ check }) => checks.includes(check));
  const inForce = await thresholdsInForce(tx, cityId);
  const runId = randomUUIDv7() as CheckRunId;
  await tx.insert(CheckRunRow, { cityId, id: runId, versionId, reason, checks: [...checks], ranAt: at });
  const rows = questions.map((question, place) => findingRow(question, { cityId, runId, place }, inForce));
  await tx.createQueryBuilder().insert().into(FindingRow).values(rows).updateEntity(false).execute();
  return rows.length;
}

type Key = Pick<FindingRow, 'cityId' | 'runId' | 'place'>;

function findingRow(question: Question, key: Key, inForce: ThresholdsInForce): FindingRow {
  const { check, subject, inputs } = question;
  const thresholds = inForce.of(check);
  const finding = evaluateCheck(check, inputOf(question), thresholds);
  return {
    ...key,
    id: randomUUIDv7() as FindingId,
    checkId: check,
    checkVersion: finding.version,
    level: finding.level,
    say: finding.say,
    right: subject.right ?? null,
    district: subject.district ?? null,
    groupCode: subject.group ?? null,
    indicator: subject.indicator ?? null,
    name: subject.name ?? null,
    inputs: inputs.map(storedInput),
    values: storedValues(finding.values),
    missing: storedMissing(finding.missingInput, inputs),
    bounds: thresholdBounds(thresholds).map(({ bound }) => bound),
  };
}
