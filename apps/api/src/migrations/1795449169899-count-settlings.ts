import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CountSettlings1795449169899 implements MigrationInterface {
  name = 'CountSettlings1795449169899';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "question_rule" ADD "revision" integer NOT NULL DEFAULT '1'`);
    await runner.query(`ALTER TABLE "time_limits" ADD "revision" integer NOT NULL DEFAULT '1'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "time_limits" DROP COLUMN "revision"`);
    await runner.query(`ALTER TABLE "question_rule" DROP COLUMN "revision"`);
  }
}
