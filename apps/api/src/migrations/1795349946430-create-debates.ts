import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDebates1795349946430 implements MigrationInterface {
  name = 'CreateDebates1795349946430';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "debate" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "proposal_id" uuid, "topic" text, "question" text, "language" text NOT NULL, "opened_by_id" uuid, "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL, "closes_on" date NOT NULL, "report" text, "report_language" text, "reported_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "debate_city_id_proposal_id_uq" UNIQUE ("city_id", "proposal_id"), CONSTRAINT "debate_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "debate_city_id_closes_on_id_ix" ON "debate"  ("city_id", "closes_on", "id") `);
    await runner.query(
      `CREATE TABLE "debate_statement" ("city_id" uuid NOT NULL, "debate_id" uuid NOT NULL, "number" integer NOT NULL, "text" text NOT NULL, "language" text NOT NULL, "writer_id" uuid NOT NULL, "taken_back" boolean NOT NULL DEFAULT false, "covered_at" TIMESTAMP WITH TIME ZONE, "covered_for" text, "agree" integer NOT NULL DEFAULT '0', "disagree" integer NOT NULL DEFAULT '0', "pass" integer NOT NULL DEFAULT '0', CONSTRAINT "debate_statement_pk" PRIMARY KEY ("city_id", "debate_id", "number"))`,
    );
    await runner.query(`CREATE INDEX "debate_statement_city_id_writer_id_ix" ON "debate_statement"  ("city_id", "writer_id") `);
    await runner.query(
      `CREATE TABLE "opinion_count" ("city_id" uuid NOT NULL, "debate_id" uuid NOT NULL, "counted_on" date NOT NULL, "people" integer NOT NULL, "findings" jsonb, CONSTRAINT "opinion_count_pk" PRIMARY KEY ("city_id", "debate_id", "counted_on"))`,
    );
    await runner.query(
      `CREATE TABLE "stance" ("city_id" uuid NOT NULL, "debate_id" uuid NOT NULL, "person_id" uuid NOT NULL, "number" integer NOT NULL, "stance" text NOT NULL, CONSTRAINT "stance_pk" PRIMARY KEY ("city_id", "debate_id", "person_id", "number"))`,
    );
    await runner.query(`CREATE INDEX "stance_city_id_person_id_ix" ON "stance"  ("city_id", "person_id") `);
    await runner.query(
      `ALTER TABLE "debate" ADD CONSTRAINT "debate_city_id_opened_by_id_fk" FOREIGN KEY ("city_id", "opened_by_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "debate" ADD CONSTRAINT "debate_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "debate_statement" ADD CONSTRAINT "debate_statement_city_id_writer_id_fk" FOREIGN KEY ("city_id", "writer_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "debate_statement" ADD CONSTRAINT "debate_statement_city_id_debate_id_fk" FOREIGN KEY ("city_id", "debate_id") REFERENCES "debate"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "opinion_count" ADD CONSTRAINT "opinion_count_city_id_debate_id_fk" FOREIGN KEY ("city_id", "debate_id") REFERENCES "debate"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "stance" ADD CONSTRAINT "stance_city_id_person_id_fk" FOREIGN KEY ("city_id", "person_id") REFERENCES "person"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "stance" ADD CONSTRAINT "stance_city_id_debate_id_number_fk" FOREIGN KEY ("city_id", "debate_id", "number") REFERENCES "debate_statement"("city_id","debate_id","number") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "stance" DROP CONSTRAINT "stance_city_id_debate_id_number_fk"`);
    await runner.query(`ALTER TABLE "stance" DROP CONSTRAINT "stance_city_id_person_id_fk"`);
    await runner.query(`ALTER TABLE "opinion_count" DROP CONSTRAINT "opinion_count_city_id_debate_id_fk"`);
    await runner.query(`ALTER TABLE "debate_statement" DROP CONSTRAINT "debate_statement_city_id_debate_id_fk"`);
    await runner.query(`ALTER TABLE "debate_statement" DROP CONSTRAINT "debate_statement_city_id_writer_id_fk"`);
    await runner.query(`ALTER TABLE "debate" DROP CONSTRAINT "debate_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "debate" DROP CONSTRAINT "debate_city_id_opened_by_id_fk"`);
    await runner.query(`DROP INDEX "public"."stance_city_id_person_id_ix"`);
    await runner.query(`DROP TABLE "stance"`);
    await runner.query(`DROP TABLE "opinion_count"`);
    await runner.query(`DROP INDEX "public"."debate_statement_city_id_writer_id_ix"`);
    await runner.query(`DROP TABLE "debate_statement"`);
    await runner.query(`DROP INDEX "public"."debate_city_id_closes_on_id_ix"`);
    await runner.query(`DROP TABLE "debate"`);
  }
}
