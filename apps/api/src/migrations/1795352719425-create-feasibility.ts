import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFeasibility1795352719425 implements MigrationInterface {
  name = 'CreateFeasibility1795352719425';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "feasibility_review" ("city_id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "state" text NOT NULL, "assignee_id" uuid, "revision" integer NOT NULL DEFAULT '0', "writer_ids" uuid array NOT NULL DEFAULT '{}', "legality" text, "legal_basis" text NOT NULL DEFAULT '', "practicality" text, "technical_note" text NOT NULL DEFAULT '', "cost_low_minor" bigint, "cost_high_minor" bigint, "running_cost_minor" bigint, "cost_basis" text NOT NULL DEFAULT '', "reason_code" text, "explanation" text NOT NULL DEFAULT '', "language" text NOT NULL, "signed_by_id" uuid, "published_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "feasibility_review_pk" PRIMARY KEY ("city_id", "proposal_id"))`,
    );
    await runner.query(`CREATE INDEX "feasibility_review_city_id_assignee_id_ix" ON "feasibility_review"  ("city_id", "assignee_id") `);
    await runner.query(
      `CREATE TABLE "review_note" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "writer_id" uuid NOT NULL, "text" text NOT NULL, "written_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "review_note_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(
      `CREATE INDEX "review_note_city_id_proposal_id_written_at_ix" ON "review_note"  ("city_id", "proposal_id", "written_at") `,
    );
    await runner.query(
      `ALTER TABLE "feasibility_review" ADD CONSTRAINT "feasibility_review_city_id_signed_by_id_fk" FOREIGN KEY ("city_id", "signed_by_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "feasibility_review" ADD CONSTRAINT "feasibility_review_city_id_assignee_id_fk" FOREIGN KEY ("city_id", "assignee_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "feasibility_review" ADD CONSTRAINT "feasibility_review_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "review_note" ADD CONSTRAINT "review_note_city_id_writer_id_fk" FOREIGN KEY ("city_id", "writer_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "review_note" ADD CONSTRAINT "review_note_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "review_note" DROP CONSTRAINT "review_note_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "review_note" DROP CONSTRAINT "review_note_city_id_writer_id_fk"`);
    await runner.query(`ALTER TABLE "feasibility_review" DROP CONSTRAINT "feasibility_review_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "feasibility_review" DROP CONSTRAINT "feasibility_review_city_id_assignee_id_fk"`);
    await runner.query(`ALTER TABLE "feasibility_review" DROP CONSTRAINT "feasibility_review_city_id_signed_by_id_fk"`);
    await runner.query(`DROP INDEX "public"."review_note_city_id_proposal_id_written_at_ix"`);
    await runner.query(`DROP TABLE "review_note"`);
    await runner.query(`DROP INDEX "public"."feasibility_review_city_id_assignee_id_ix"`);
    await runner.query(`DROP TABLE "feasibility_review"`);
  }
}
