import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LayTheGround1795304438901 implements MigrationInterface {
  name = 'LayTheGround1795304438901';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "city" ("id" uuid NOT NULL, "slug" text NOT NULL, "names" jsonb NOT NULL, "languages" text array NOT NULL, "own_language" text NOT NULL, "time_zone" text NOT NULL, "currency" text NOT NULL, "population" integer NOT NULL, "demo" boolean NOT NULL, "years" jsonb NOT NULL, "priority_groups" jsonb NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "city_slug_uq" UNIQUE ("slug"), CONSTRAINT "city_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "person" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "pen_name" text NOT NULL, "roles" text array NOT NULL, "language" text NOT NULL, "district_code" text, "demo" boolean NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "person_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(
      `CREATE TABLE "account" ("city_id" uuid NOT NULL, "person_id" uuid NOT NULL, "email" text NOT NULL, "password_hash" text NOT NULL, "confirmed_at" TIMESTAMP WITH TIME ZONE, "code_hash" text, "code_expires_at" TIMESTAMP WITH TIME ZONE, "code_tries" integer NOT NULL, CONSTRAINT "account_city_id_email_uq" UNIQUE ("city_id", "email"), CONSTRAINT "account_pk" PRIMARY KEY ("city_id", "person_id"))`,
    );
    await runner.query(
      `CREATE TABLE "district" ("city_id" uuid NOT NULL, "code" text NOT NULL, "name" text NOT NULL, "population" integer, "department_code" text, CONSTRAINT "district_pk" PRIMARY KEY ("city_id", "code"))`,
    );
    await runner.query(
      `CREATE TABLE "handled" ("city_id" uuid NOT NULL, "event_id" uuid NOT NULL, "handler" text NOT NULL, CONSTRAINT "handled_pk" PRIMARY KEY ("city_id", "event_id", "handler"))`,
    );
    await runner.query(
      `CREATE TABLE "login_session" ("city_id" uuid NOT NULL, "token_hash" text NOT NULL, "person_id" uuid NOT NULL, "started_at" TIMESTAMP WITH TIME ZONE NOT NULL, "seen_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "login_session_pk" PRIMARY KEY ("city_id", "token_hash"))`,
    );
    await runner.query(`CREATE INDEX "login_session_city_id_person_id_ix" ON "login_session"  ("city_id", "person_id") `);
    await runner.query(
      `CREATE TABLE "outbox" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "name" text NOT NULL, "subject_type" text NOT NULL, "subject_id" text NOT NULL, "actor_id" uuid, "actor_role" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "payload" jsonb NOT NULL, CONSTRAINT "outbox_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(
      `CREATE INDEX "outbox_city_id_subject_type_subject_id_at_ix" ON "outbox"  ("city_id", "subject_type", "subject_id", "at") `,
    );
    await runner.query(
      `CREATE TABLE "throttle" ("key" text NOT NULL, "hits" integer NOT NULL, "resets_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "throttle_pk" PRIMARY KEY ("key"))`,
    );
    await runner.query(
      `ALTER TABLE "person" ADD CONSTRAINT "person_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "account" ADD CONSTRAINT "account_city_id_person_id_fk" FOREIGN KEY ("city_id", "person_id") REFERENCES "person"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "district" ADD CONSTRAINT "district_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "login_session" ADD CONSTRAINT "login_session_city_id_person_id_fk" FOREIGN KEY ("city_id", "person_id") REFERENCES "person"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "login_session" DROP CONSTRAINT "login_session_city_id_person_id_fk"`);
    await runner.query(`ALTER TABLE "district" DROP CONSTRAINT "district_city_id_fk"`);
    await runner.query(`ALTER TABLE "account" DROP CONSTRAINT "account_city_id_person_id_fk"`);
    await runner.query(`ALTER TABLE "person" DROP CONSTRAINT "person_city_id_fk"`);
    await runner.query(`DROP TABLE "throttle"`);
    await runner.query(`DROP INDEX "public"."outbox_city_id_subject_type_subject_id_at_ix"`);
    await runner.query(`DROP TABLE "outbox"`);
    await runner.query(`DROP INDEX "public"."login_session_city_id_person_id_ix"`);
    await runner.query(`DROP TABLE "login_session"`);
    await runner.query(`DROP TABLE "handled"`);
    await runner.query(`DROP TABLE "district"`);
    await runner.query(`DROP TABLE "account"`);
    await runner.query(`DROP TABLE "person"`);
    await runner.query(`DROP TABLE "city"`);
  }
}
