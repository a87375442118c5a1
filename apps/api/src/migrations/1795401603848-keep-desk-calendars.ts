import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepDeskCalendars1795401603848 implements MigrationInterface {
  name = 'KeepDeskCalendars1795401603848';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "desk_calendar" ("city_id" uuid NOT NULL, "person_id" uuid NOT NULL, "token_hash" text NOT NULL, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "desk_calendar_city_id_token_hash_uq" UNIQUE ("city_id", "token_hash"), CONSTRAINT "desk_calendar_pk" PRIMARY KEY ("city_id", "person_id"))`,
    );
    await runner.query(
      `ALTER TABLE "desk_calendar" ADD CONSTRAINT "desk_calendar_city_id_person_id_fk" FOREIGN KEY ("city_id", "person_id") REFERENCES "person"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "desk_calendar" DROP CONSTRAINT "desk_calendar_city_id_person_id_fk"`);
    await runner.query(`DROP TABLE "desk_calendar"`);
  }
}
