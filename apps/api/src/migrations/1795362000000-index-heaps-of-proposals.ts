import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IndexHeapsOfProposals1795362000000 implements MigrationInterface {
  name = 'IndexHeapsOfProposals1795362000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."proposal_public_ix"`);
    await runner.query(
      `CREATE INDEX "proposal_shuffle_ix" ON "proposal" ("city_id", (uuid_hash_extended(id, 0) & 1023), "id") WHERE state not in ('draft', 'screening')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."proposal_shuffle_ix"`);
    await runner.query(`CREATE INDEX "proposal_public_ix" ON "proposal"  ("city_id", "id") WHERE state not in ('draft', 'screening')`);
  }
}
