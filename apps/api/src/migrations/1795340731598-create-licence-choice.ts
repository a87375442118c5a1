import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateLicenceChoice1795340731598 implements MigrationInterface {
  name = 'CreateLicenceChoice1795340731598';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "licence_choice" ("city_id" uuid NOT NULL, "chosen_at" TIMESTAMP WITH TIME ZONE NOT NULL, "licence" text NOT NULL, "chosen_by" uuid, CONSTRAINT "licence_choice_pk" PRIMARY KEY ("city_id", "chosen_at"))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "licence_choice"`);
  }
}
