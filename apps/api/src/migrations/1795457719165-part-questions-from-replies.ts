import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PartQuestionsFromReplies1795457719165 implements MigrationInterface {
  name = 'PartQuestionsFromReplies1795457719165';

  async up(runner: QueryRunner): Promise<void> {
    // Answers of before keep their questions beside their replies: their acts are logged with them, and a record never changes.
    await runner.query(`ALTER TABLE "official_response" ADD "asked" jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "official_response" DROP COLUMN "asked"`);
  }
}
