import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateClaims1795375456038 implements MigrationInterface {
  name = 'CreateClaims1795375456038';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "claim" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "claimant" text NOT NULL, "confidential" boolean NOT NULL, "about" text NOT NULL, "right" text NOT NULL, "proposal_id" uuid, "line_code" text, "state" text NOT NULL, "due_on" date, "find_by" date NOT NULL, "finding" text, "filed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "closed_at" TIMESTAMP WITH TIME ZONE, "next_at" TIMESTAMP WITH TIME ZONE, "news" boolean NOT NULL DEFAULT false, "words" integer NOT NULL, CONSTRAINT "claim_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "claim_city_id_proposal_id_ix" ON "claim"  ("city_id", "proposal_id") WHERE proposal_id is not null`);
    await runner.query(`CREATE INDEX "claim_city_id_next_at_ix" ON "claim"  ("city_id", "next_at") WHERE next_at is not null`);
    await runner.query(`CREATE INDEX "claim_city_id_claimant_ix" ON "claim"  ("city_id", "claimant") `);
    await runner.query(
      `CREATE TABLE "claim_inquiry" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "claim_id" uuid NOT NULL, "office" text NOT NULL, "text" text NOT NULL, "language" text NOT NULL, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "due_on" date NOT NULL, "answer" text, "answer_language" text, "answered_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "claim_inquiry_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(
      `CREATE INDEX "claim_inquiry_city_id_due_on_ix" ON "claim_inquiry"  ("city_id", "due_on") WHERE answered_at is null`,
    );
    await runner.query(`CREATE INDEX "claim_inquiry_city_id_claim_id_ix" ON "claim_inquiry"  ("city_id", "claim_id") `);
    await runner.query(
      `CREATE TABLE "claim_key" ("city_id" uuid NOT NULL, "claim_id" uuid NOT NULL, "sealed" bytea NOT NULL, CONSTRAINT "claim_key_pk" PRIMARY KEY ("city_id", "claim_id"))`,
    );
    await runner.query(
      `CREATE TABLE "claim_reading" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "claim_id" uuid NOT NULL, "reader_id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "why" text NOT NULL, CONSTRAINT "claim_reading_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "claim_reading_city_id_claim_id_at_ix" ON "claim_reading"  ("city_id", "claim_id", "at") `);
    await runner.query(
      `CREATE TABLE "claim_recommendation" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "claim_id" uuid NOT NULL, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL, "right" text NOT NULL, "office" text NOT NULL, "summary" text NOT NULL, "text" text NOT NULL, "language" text NOT NULL, "state" text NOT NULL, "due_on" date, "reply" text, "next_at" TIMESTAMP WITH TIME ZONE, "steps" integer NOT NULL DEFAULT '0', CONSTRAINT "claim_recommendation_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(
      `CREATE INDEX "claim_recommendation_city_id_next_at_ix" ON "claim_recommendation"  ("city_id", "next_at") WHERE next_at is not null`,
    );
    await runner.query(
      `CREATE INDEX "claim_recommendation_city_id_made_at_id_ix" ON "claim_recommendation"  ("city_id", "made_at", "id") `,
    );
    await runner.query(`CREATE INDEX "claim_recommendation_city_id_claim_id_ix" ON "claim_recommendation"  ("city_id", "claim_id") `);
    await runner.query(
      `CREATE TABLE "claim_recommendation_step" ("city_id" uuid NOT NULL, "recommendation_id" uuid NOT NULL, "number" integer NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "step" text NOT NULL, "reply" text, "text" text, "language" text, "office_holder" text, "promised_on" date, CONSTRAINT "claim_recommendation_step_pk" PRIMARY KEY ("city_id", "recommendation_id", "number"))`,
    );
    await runner.query(
      `CREATE TABLE "claim_release" ("city_id" uuid NOT NULL, "released_on" date NOT NULL, "tables" jsonb NOT NULL, "median_days" integer NOT NULL, CONSTRAINT "claim_release_pk" PRIMARY KEY ("city_id", "released_on"))`,
    );
    await runner.query(
      `CREATE TABLE "claim_word" ("city_id" uuid NOT NULL, "claim_id" uuid NOT NULL, "number" integer NOT NULL, "kind" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "sealed" bytea NOT NULL, CONSTRAINT "claim_word_pk" PRIMARY KEY ("city_id", "claim_id", "number"))`,
    );
    await runner.query(
      `ALTER TABLE "claim" ADD CONSTRAINT "claim_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "claim" ADD CONSTRAINT "claim_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "claim_inquiry" ADD CONSTRAINT "claim_inquiry_city_id_claim_id_fk" FOREIGN KEY ("city_id", "claim_id") REFERENCES "claim"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "claim_key" ADD CONSTRAINT "claim_key_city_id_claim_id_fk" FOREIGN KEY ("city_id", "claim_id") REFERENCES "claim"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "claim_reading" ADD CONSTRAINT "claim_reading_city_id_reader_id_fk" FOREIGN KEY ("city_id", "reader_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "claim_reading" ADD CONSTRAINT "claim_reading_city_id_claim_id_fk" FOREIGN KEY ("city_id", "claim_id") REFERENCES "claim"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "claim_recommendation" ADD CONSTRAINT "claim_recommendation_city_id_claim_id_fk" FOREIGN KEY ("city_id", "claim_id") REFERENCES "claim"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "claim_recommendation_step" ADD CONSTRAINT "claim_recommendation_step_city_id_recommendation_id_fk" FOREIGN KEY ("city_id", "recommendation_id") REFERENCES "claim_recommendation"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "claim_release" ADD CONSTRAINT "claim_release_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "claim_word" ADD CONSTRAINT "claim_word_city_id_claim_id_fk" FOREIGN KEY ("city_id", "claim_id") REFERENCES "claim"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "claim_word" DROP CONSTRAINT "claim_word_city_id_claim_id_fk"`);
    await runner.query(`ALTER TABLE "claim_release" DROP CONSTRAINT "claim_release_city_id_fk"`);
    await runner.query(`ALTER TABLE "claim_recommendation_step" DROP CONSTRAINT "claim_recommendation_step_city_id_recommendation_id_fk"`);
    await runner.query(`ALTER TABLE "claim_recommendation" DROP CONSTRAINT "claim_recommendation_city_id_claim_id_fk"`);
    await runner.query(`ALTER TABLE "claim_reading" DROP CONSTRAINT "claim_reading_city_id_claim_id_fk"`);
    await runner.query(`ALTER TABLE "claim_reading" DROP CONSTRAINT "claim_reading_city_id_reader_id_fk"`);
    await runner.query(`ALTER TABLE "claim_key" DROP CONSTRAINT "claim_key_city_id_claim_id_fk"`);
    await runner.query(`ALTER TABLE "claim_inquiry" DROP CONSTRAINT "claim_inquiry_city_id_claim_id_fk"`);
    await runner.query(`ALTER TABLE "claim" DROP CONSTRAINT "claim_city_id_fk"`);
    await runner.query(`ALTER TABLE "claim" DROP CONSTRAINT "claim_city_id_proposal_id_fk"`);
    await runner.query(`DROP TABLE "claim_word"`);
    await runner.query(`DROP TABLE "claim_release"`);
    await runner.query(`DROP TABLE "claim_recommendation_step"`);
    await runner.query(`DROP INDEX "public"."claim_recommendation_city_id_claim_id_ix"`);
    await runner.query(`DROP INDEX "public"."claim_recommendation_city_id_made_at_id_ix"`);
    await runner.query(`DROP INDEX "public"."claim_recommendation_city_id_next_at_ix"`);
    await runner.query(`DROP TABLE "claim_recommendation"`);
    await runner.query(`DROP INDEX "public"."claim_reading_city_id_claim_id_at_ix"`);
    await runner.query(`DROP TABLE "claim_reading"`);
    await runner.query(`DROP TABLE "claim_key"`);
    await runner.query(`DROP INDEX "public"."claim_inquiry_city_id_claim_id_ix"`);
    await runner.query(`DROP INDEX "public"."claim_inquiry_city_id_due_on_ix"`);
    await runner.query(`DROP TABLE "claim_inquiry"`);
    await runner.query(`DROP INDEX "public"."claim_city_id_claimant_ix"`);
    await runner.query(`DROP INDEX "public"."claim_city_id_next_at_ix"`);
    await runner.query(`DROP INDEX "public"."claim_city_id_proposal_id_ix"`);
    await runner.query(`DROP TABLE "claim"`);
  }
}
