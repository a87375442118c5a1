import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AskAndAnswerByLine1795388887783 implements MigrationInterface {
  name = 'AskAndAnswerByLine1795388887783';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "official_response" ADD "lines" jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`ALTER TABLE "official_response" ADD "replies" jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "official_response" DROP COLUMN "replies"`);
    await runner.query(`ALTER TABLE "official_response" DROP COLUMN "lines"`);
  }
}
