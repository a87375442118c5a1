import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SayThatAnAnswerWasReadAgain1795403306321 implements MigrationInterface {
  name = 'SayThatAnAnswerWasReadAgain1795403306321';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "official_response" ADD "read_again" boolean NOT NULL DEFAULT false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "official_response" DROP COLUMN "read_again"`);
  }
}
