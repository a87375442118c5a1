import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFollows1795329543152 implements MigrationInterface {
  name = 'CreateFollows1795329543152';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "digest" ("city_id" uuid NOT NULL, "person_id" uuid NOT NULL, "rhythm" text NOT NULL, "stop_token" text NOT NULL, "next_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "digest_city_id_stop_token_uq" UNIQUE ("city_id", "stop_token"), CONSTRAINT "digest_pk" PRIMARY KEY ("city_id", "person_id"))`,
    );
    await runner.query(`CREATE INDEX "digest_city_id_next_at_ix" ON "digest"  ("city_id", "next_at") `);
    await runner.query(
      `CREATE TABLE "follow" ("city_id" uuid NOT NULL, "person_id" uuid NOT NULL, "kind" text NOT NULL, "key" text NOT NULL, "since" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "follow_pk" PRIMARY KEY ("city_id", "person_id", "kind", "key"))`,
    );
    await runner.query(`CREATE INDEX "follow_city_id_kind_key_ix" ON "follow"  ("city_id", "kind", "key") `);
    await runner.query(
      `CREATE TABLE "mail_attempt" ("city_id" uuid NOT NULL, "key" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "mail_attempt_pk" PRIMARY KEY ("city_id", "key"))`,
    );
    await runner.query(
      `CREATE TABLE "notice" ("city_id" uuid NOT NULL, "person_id" uuid NOT NULL, "event_id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "kind" text NOT NULL, "key" text NOT NULL, "read_at" TIMESTAMP WITH TIME ZONE, "told_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "notice_pk" PRIMARY KEY ("city_id", "person_id", "event_id"))`,
    );
    await runner.query(`CREATE INDEX "notice_city_id_person_id_at_event_id_ix" ON "notice"  ("city_id", "person_id", "at", "event_id") `);
    await runner.query(
      `ALTER TABLE "digest" ADD CONSTRAINT "digest_city_id_person_id_fk" FOREIGN KEY ("city_id", "person_id") REFERENCES "person"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "follow" ADD CONSTRAINT "follow_city_id_person_id_fk" FOREIGN KEY ("city_id", "person_id") REFERENCES "person"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "notice" ADD CONSTRAINT "notice_city_id_person_id_fk" FOREIGN KEY ("city_id", "person_id") REFERENCES "person"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "notice" DROP CONSTRAINT "notice_city_id_person_id_fk"`);
    await runner.query(`ALTER TABLE "follow" DROP CONSTRAINT "follow_city_id_person_id_fk"`);
    await runner.query(`ALTER TABLE "digest" DROP CONSTRAINT "digest_city_id_person_id_fk"`);
    await runner.query(`DROP INDEX "public"."notice_city_id_person_id_at_event_id_ix"`);
    await runner.query(`DROP TABLE "notice"`);
    await runner.query(`DROP TABLE "mail_attempt"`);
    await runner.query(`DROP INDEX "public"."follow_city_id_kind_key_ix"`);
    await runner.query(`DROP TABLE "follow"`);
    await runner.query(`DROP INDEX "public"."digest_city_id_next_at_ix"`);
    await runner.query(`DROP TABLE "digest"`);
  }
}
