import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IndexPublicProposals1795356074237 implements MigrationInterface {
  name = 'IndexPublicProposals1795356074237';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX "proposal_public_ix" ON "proposal"  ("city_id", "id") WHERE state not in ('draft', 'screening')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."proposal_public_ix"`);
  }
}
