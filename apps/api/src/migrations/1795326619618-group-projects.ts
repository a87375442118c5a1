import type { MigrationInterface, QueryRunner } from 'typeorm';

export class GroupProjects1795326619618 implements MigrationInterface {
  name = 'GroupProjects1795326619618';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "project" ADD "category" text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "project" DROP COLUMN "category"`);
  }
}
