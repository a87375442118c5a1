import type { MigrationInterface, QueryRunner } from 'typeorm';

export class JudgeOutcomes1795318000000 implements MigrationInterface {
  name = 'JudgeOutcomes1795318000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "allocation" WHERE NOT "official"`);
    await runner.query(`ALTER TABLE "allocation" DROP CONSTRAINT "allocation_pk"`);
    await runner.query(`ALTER TABLE "allocation" DROP COLUMN "official"`);
    await runner.query(`ALTER TABLE "allocation" ADD CONSTRAINT "allocation_pk" PRIMARY KEY ("city_id", "election_id")`);
    await runner.query(`ALTER TABLE "allocation" ADD "judgement" jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "allocation" DROP COLUMN "judgement"`);
    await runner.query(`ALTER TABLE "allocation" DROP CONSTRAINT "allocation_pk"`);
    await runner.query(`ALTER TABLE "allocation" ADD "official" boolean NOT NULL DEFAULT true`);
    await runner.query(`ALTER TABLE "allocation" ALTER COLUMN "official" DROP DEFAULT`);
    await runner.query(`ALTER TABLE "allocation" ADD CONSTRAINT "allocation_pk" PRIMARY KEY ("city_id", "election_id", "official")`);
  }
}
