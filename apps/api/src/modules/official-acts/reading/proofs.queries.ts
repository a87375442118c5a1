import type { CityId } from '@madang/basics';
import type { ConsistencyFilter, InclusionFilter, ProofView } from '@madang/contracts/official-acts';
import { consistencyRanges, fromKept, inclusionRanges, keptRangesOf, rangeHash, toBase64, type LeafRange } from '@madang/transparency-log';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { read, readOne } from '../../../platform/database/read.js';
import { Problem } from '../../../platform/http/problem.js';
import { sha256 } from '../sequencing/log-key.js';

/** Proofs that fit in a hand, for whoever does not want to copy the whole log. */
@Injectable()
export class ProofsQueries {
  constructor(private readonly db: DataSource) {}

  /** That an act stands at its place in the log as it was signed at a size; today's where none is named. */
  async inclusion({ cityId }: Actor, { leaf, size }: InclusionFilter): Promise<ProofView> {
    return this.proof(cityId, size, (whole) => inclusionRanges(leaf, whole));
  }

  /** That the log of a size begins with the log of an earlier one. */
  async consistency({ cityId }: Actor, { from, to }: ConsistencyFilter): Promise<ProofView> {
    return this.proof(cityId, to, (whole) => consistencyRanges(from, whole));
  }

  private async proof(
    cityId: CityId,
    wanted: number | undefined,
    rangesOf: (size: number) => readonly LeafRange[] | null,
  ): Promise<ProofView> {
    const log = await readOne<{ size: number }>(this.db, 'select size from act_log where city_id = $1', [cityId]);
    const size = wanted ?? log?.size ?? 0;
    const ranges = size <= (log?.size ?? 0) ? rangesOf(size) : null;
    if (!ranges) throw new Problem('log/no-such-place', { size: log?.size ?? 0 });
    const kept = await this.kept(cityId, ranges);
    const readNode = fromKept(sha256, ({ level, index }) => kept.get(`${level}/${index}`)!);
    return { size, hashes: ranges.map((range) => toBase64(rangeHash(sha256, readNode, range))) };
  }

  /** Everything a proof needs in one question. */
  private async kept(cityId: CityId, ranges: readonly LeafRange[]): Promise<ReadonlyMap<string, Uint8Array>> {
    const wanted = ranges.flatMap(keptRangesOf);
    const rows = await read<{ level: number; index: number; hash: Buffer }>(
      this.db,
      `select n.level, n.index, n.hash
         from unnest($2::int[], $3::int[], $4::int[]) as w (level, first, after)
         join log_node n on n.city_id = $1 and n.level = w.level and n.index >= w.first and n.index < w.after`,
      [cityId, wanted.map(({ level }) => level), wanted.map(({ begin }) => begin), wanted.map(({ end }) => end)],
    );
    return new Map(rows.map(({ level, index, hash }) => [`${level}/${index}`, new Uint8Array(hash)]));
  }
}
