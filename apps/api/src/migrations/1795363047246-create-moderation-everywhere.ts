import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateModerationEverywhere1795363047246 implements MigrationInterface {
  name = 'CreateModerationEverywhere1795363047246';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "cover_number" ("city_id" uuid NOT NULL, "last" integer NOT NULL, CONSTRAINT "cover_number_pk" PRIMARY KEY ("city_id"))`,
    );
    await runner.query(
      `CREATE TABLE "joining" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "other_id" uuid NOT NULL, "asked_by_id" uuid NOT NULL, "why" text NOT NULL, "language" text NOT NULL, "state" text NOT NULL, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "closes_at" TIMESTAMP WITH TIME ZONE NOT NULL, "closed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "joining_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "joining_city_id_closes_at_ix" ON "joining"  ("city_id", "closes_at") WHERE state = 'asked'`);
    await runner.query(`CREATE INDEX "joining_city_id_other_id_asked_at_ix" ON "joining"  ("city_id", "other_id", "asked_at") `);
    await runner.query(`CREATE INDEX "joining_city_id_proposal_id_asked_at_ix" ON "joining"  ("city_id", "proposal_id", "asked_at") `);
    await runner.query(
      `CREATE UNIQUE INDEX "joining_city_id_proposal_id_ix" ON "joining"  ("city_id", "proposal_id") WHERE state in ('asked', 'agreed')`,
    );
    await runner.query(
      `CREATE TABLE "joining_word" ("city_id" uuid NOT NULL, "joining_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agrees" boolean NOT NULL, "reason" text, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "joining_word_pk" PRIMARY KEY ("city_id", "joining_id", "person_id"))`,
    );
    await runner.query(`CREATE INDEX "joining_word_city_id_person_id_ix" ON "joining_word"  ("city_id", "person_id") `);
    await runner.query(`ALTER TABLE "debate_statement" ADD "id" uuid NOT NULL DEFAULT gen_random_uuid()`);
    await runner.query(`ALTER TABLE "debate_statement" ALTER COLUMN "id" DROP DEFAULT`);
    await runner.query(`ALTER TABLE "imported_comment" ADD "id" uuid NOT NULL DEFAULT gen_random_uuid()`);
    await runner.query(`ALTER TABLE "imported_comment" ALTER COLUMN "id" DROP DEFAULT`);
    // Until now words stood at proposals alone.
    await runner.query(`ALTER TABLE "moderation_decision" ADD "place_kind" text NOT NULL DEFAULT 'proposal'`);
    await runner.query(`ALTER TABLE "moderation_decision" ALTER COLUMN "place_kind" DROP DEFAULT`);
    await runner.query(`ALTER TABLE "moderation_decision" ADD "place_key" text`);
    await runner.query(`UPDATE "moderation_decision" SET "place_key" = "proposal_id"::text`);
    await runner.query(`ALTER TABLE "moderation_decision" ALTER COLUMN "place_key" SET NOT NULL`);
    // Marks are numbered on from the highest that any text of the city has.
    await runner.query(
      `INSERT INTO "cover_number" ("city_id", "last")
       SELECT d."city_id", max(substring(passage->>'mark' from '[0-9]+')::integer)
         FROM "moderation_decision" d CROSS JOIN jsonb_array_elements(d."passages") passage GROUP BY d."city_id"`,
    );
    await runner.query(`ALTER TABLE "official_response" ADD "joined_with_id" uuid`);
    await runner.query(`ALTER TABLE "contribution" ALTER COLUMN "proposal_id" DROP NOT NULL`);
    await runner.query(`ALTER TABLE "moderation_decision" DROP CONSTRAINT "moderation_decision_city_id_proposal_id_fk"`);
    await runner.query(`DROP INDEX "public"."moderation_decision_city_id_proposal_id_decided_at_ix"`);
    await runner.query(`ALTER TABLE "moderation_decision" ALTER COLUMN "proposal_id" DROP NOT NULL`);
    await runner.query(`ALTER TABLE "report" DROP CONSTRAINT "report_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "report" ALTER COLUMN "proposal_id" DROP NOT NULL`);
    await runner.query(
      `CREATE INDEX "moderation_decision_city_id_place_key_decided_at_ix" ON "moderation_decision"  ("city_id", "place_key", "decided_at") `,
    );
    await runner.query(
      `CREATE INDEX "moderation_decision_city_id_proposal_id_decided_at_ix" ON "moderation_decision"  ("city_id", "proposal_id", "decided_at") `,
    );
    await runner.query(`ALTER TABLE "debate_statement" ADD CONSTRAINT "debate_statement_city_id_id_uq" UNIQUE ("city_id", "id")`);
    await runner.query(`ALTER TABLE "imported_comment" ADD CONSTRAINT "imported_comment_city_id_id_uq" UNIQUE ("city_id", "id")`);
    await runner.query(
      `ALTER TABLE "cover_number" ADD CONSTRAINT "cover_number_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "moderation_decision" ADD CONSTRAINT "moderation_decision_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "joining" ADD CONSTRAINT "joining_city_id_asked_by_id_fk" FOREIGN KEY ("city_id", "asked_by_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "joining" ADD CONSTRAINT "joining_city_id_other_id_fk" FOREIGN KEY ("city_id", "other_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "joining" ADD CONSTRAINT "joining_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "joining_word" ADD CONSTRAINT "joining_word_city_id_person_id_fk" FOREIGN KEY ("city_id", "person_id") REFERENCES "person"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "joining_word" ADD CONSTRAINT "joining_word_city_id_joining_id_fk" FOREIGN KEY ("city_id", "joining_id") REFERENCES "joining"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "official_response" ADD CONSTRAINT "official_response_city_id_joined_with_id_fk" FOREIGN KEY ("city_id", "joined_with_id") REFERENCES "proposal"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "report" ADD CONSTRAINT "report_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "report" DROP CONSTRAINT "report_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "official_response" DROP CONSTRAINT "official_response_city_id_joined_with_id_fk"`);
    await runner.query(`ALTER TABLE "joining_word" DROP CONSTRAINT "joining_word_city_id_joining_id_fk"`);
    await runner.query(`ALTER TABLE "joining_word" DROP CONSTRAINT "joining_word_city_id_person_id_fk"`);
    await runner.query(`ALTER TABLE "joining" DROP CONSTRAINT "joining_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "joining" DROP CONSTRAINT "joining_city_id_other_id_fk"`);
    await runner.query(`ALTER TABLE "joining" DROP CONSTRAINT "joining_city_id_asked_by_id_fk"`);
    await runner.query(`ALTER TABLE "moderation_decision" DROP CONSTRAINT "moderation_decision_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "cover_number" DROP CONSTRAINT "cover_number_city_id_fk"`);
    await runner.query(`ALTER TABLE "imported_comment" DROP CONSTRAINT "imported_comment_city_id_id_uq"`);
    await runner.query(`ALTER TABLE "debate_statement" DROP CONSTRAINT "debate_statement_city_id_id_uq"`);
    await runner.query(`DROP INDEX "public"."moderation_decision_city_id_proposal_id_decided_at_ix"`);
    await runner.query(`DROP INDEX "public"."moderation_decision_city_id_place_key_decided_at_ix"`);
    await runner.query(`ALTER TABLE "report" ALTER COLUMN "proposal_id" SET NOT NULL`);
    await runner.query(
      `ALTER TABLE "report" ADD CONSTRAINT "report_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(`ALTER TABLE "moderation_decision" ALTER COLUMN "proposal_id" SET NOT NULL`);
    await runner.query(
      `CREATE INDEX "moderation_decision_city_id_proposal_id_decided_at_ix" ON "moderation_decision" USING btree ("city_id", "decided_at", "proposal_id") `,
    );
    await runner.query(
      `ALTER TABLE "moderation_decision" ADD CONSTRAINT "moderation_decision_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(`ALTER TABLE "contribution" ALTER COLUMN "proposal_id" SET NOT NULL`);
    await runner.query(`ALTER TABLE "official_response" DROP COLUMN "joined_with_id"`);
    await runner.query(`ALTER TABLE "moderation_decision" DROP COLUMN "place_key"`);
    await runner.query(`ALTER TABLE "moderation_decision" DROP COLUMN "place_kind"`);
    await runner.query(`ALTER TABLE "imported_comment" DROP COLUMN "id"`);
    await runner.query(`ALTER TABLE "debate_statement" DROP COLUMN "id"`);
    await runner.query(`DROP INDEX "public"."joining_word_city_id_person_id_ix"`);
    await runner.query(`DROP TABLE "joining_word"`);
    await runner.query(`DROP INDEX "public"."joining_city_id_proposal_id_ix"`);
    await runner.query(`DROP INDEX "public"."joining_city_id_proposal_id_asked_at_ix"`);
    await runner.query(`DROP INDEX "public"."joining_city_id_other_id_asked_at_ix"`);
    await runner.query(`DROP INDEX "public"."joining_city_id_closes_at_ix"`);
    await runner.query(`DROP TABLE "joining"`);
    await runner.query(`DROP TABLE "cover_number"`);
  }
}
