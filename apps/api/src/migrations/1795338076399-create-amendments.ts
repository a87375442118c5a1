import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAmendments1795338076399 implements MigrationInterface {
  name = 'CreateAmendments1795338076399';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "amendment" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "writer_id" uuid NOT NULL, "why" text NOT NULL, "language" text NOT NULL, "text" jsonb NOT NULL, "money" jsonb, "before_version_id" uuid, "after_version_id" uuid, "state" text NOT NULL, "reason" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "asked_at" TIMESTAMP WITH TIME ZONE, "closes_at" TIMESTAMP WITH TIME ZONE, "decided_at" TIMESTAMP WITH TIME ZONE, "in_favour" integer, "against" integer, CONSTRAINT "amendment_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "amendment_city_id_closes_at_ix" ON "amendment"  ("city_id", "closes_at") WHERE state = 'asked'`);
    await runner.query(
      `CREATE INDEX "amendment_city_id_proposal_id_created_at_ix" ON "amendment"  ("city_id", "proposal_id", "created_at") `,
    );
    await runner.query(
      `CREATE TABLE "amendment_voice" ("city_id" uuid NOT NULL, "amendment_id" uuid NOT NULL, "person_id" uuid NOT NULL, "in_favour" boolean NOT NULL, CONSTRAINT "amendment_voice_pk" PRIMARY KEY ("city_id", "amendment_id", "person_id"))`,
    );
    await runner.query(
      `CREATE TABLE "proposal_version" ("city_id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "number" integer NOT NULL, "title" text NOT NULL, "problem" text NOT NULL, "change" text NOT NULL, "who_is_affected" text, "how_one_would_know" text, "past_wrong" text, "who_would_lose" text, "moves" jsonb NOT NULL, "budget_version_id" uuid, "replaced_at" TIMESTAMP WITH TIME ZONE NOT NULL, "cause" text NOT NULL, "amendment_id" uuid, CONSTRAINT "proposal_version_pk" PRIMARY KEY ("city_id", "proposal_id", "number"))`,
    );
    await runner.query(`ALTER TABLE "proposal" ADD "version" integer NOT NULL DEFAULT '1'`);
    await runner.query(
      `ALTER TABLE "amendment" ADD CONSTRAINT "amendment_city_id_after_version_id_fk" FOREIGN KEY ("city_id", "after_version_id") REFERENCES "budget_version"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "amendment" ADD CONSTRAINT "amendment_city_id_before_version_id_fk" FOREIGN KEY ("city_id", "before_version_id") REFERENCES "budget_version"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "amendment" ADD CONSTRAINT "amendment_city_id_writer_id_fk" FOREIGN KEY ("city_id", "writer_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "amendment" ADD CONSTRAINT "amendment_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "amendment_voice" ADD CONSTRAINT "amendment_voice_city_id_person_id_fk" FOREIGN KEY ("city_id", "person_id") REFERENCES "person"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "amendment_voice" ADD CONSTRAINT "amendment_voice_city_id_amendment_id_fk" FOREIGN KEY ("city_id", "amendment_id") REFERENCES "amendment"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "proposal_version" ADD CONSTRAINT "proposal_version_city_id_budget_version_id_fk" FOREIGN KEY ("city_id", "budget_version_id") REFERENCES "budget_version"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "proposal_version" ADD CONSTRAINT "proposal_version_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "proposal_version" DROP CONSTRAINT "proposal_version_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "proposal_version" DROP CONSTRAINT "proposal_version_city_id_budget_version_id_fk"`);
    await runner.query(`ALTER TABLE "amendment_voice" DROP CONSTRAINT "amendment_voice_city_id_amendment_id_fk"`);
    await runner.query(`ALTER TABLE "amendment_voice" DROP CONSTRAINT "amendment_voice_city_id_person_id_fk"`);
    await runner.query(`ALTER TABLE "amendment" DROP CONSTRAINT "amendment_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "amendment" DROP CONSTRAINT "amendment_city_id_writer_id_fk"`);
    await runner.query(`ALTER TABLE "amendment" DROP CONSTRAINT "amendment_city_id_before_version_id_fk"`);
    await runner.query(`ALTER TABLE "amendment" DROP CONSTRAINT "amendment_city_id_after_version_id_fk"`);
    await runner.query(`ALTER TABLE "proposal" DROP COLUMN "version"`);
    await runner.query(`DROP TABLE "proposal_version"`);
    await runner.query(`DROP TABLE "amendment_voice"`);
    await runner.query(`DROP INDEX "public"."amendment_city_id_proposal_id_created_at_ix"`);
    await runner.query(`DROP INDEX "public"."amendment_city_id_closes_at_ix"`);
    await runner.query(`DROP TABLE "amendment"`);
  }
}
