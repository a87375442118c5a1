import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CountSettlingsOfTheAnswerRule1795457718165 implements MigrationInterface {
  name = 'CountSettlingsOfTheAnswerRule1795457718165';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "answer_rule" ADD "revision" integer NOT NULL DEFAULT '1'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "answer_rule" DROP COLUMN "revision"`);
  }
}
