import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCommitments1795375037114 implements MigrationInterface {
  name = 'CreateCommitments1795375037114';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "commitment" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "planned_at" TIMESTAMP WITH TIME ZONE NOT NULL, "planned_by" uuid, "language" text NOT NULL, "office" text NOT NULL, "words" text NOT NULL, "bound_to_id" uuid, "fiscal_year" integer, CONSTRAINT "commitment_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "commitment_city_id_fiscal_year_ix" ON "commitment"  ("city_id", "fiscal_year") `);
    await runner.query(
      `CREATE INDEX "commitment_city_id_proposal_id_planned_at_ix" ON "commitment"  ("city_id", "proposal_id", "planned_at") `,
    );
    await runner.query(
      `CREATE TABLE "commitment_line" ("city_id" uuid NOT NULL, "commitment_id" uuid NOT NULL, "position" integer NOT NULL, "line_code" text NOT NULL, "asked_minor" bigint NOT NULL, "accepted_minor" bigint NOT NULL, "promised_minor" bigint NOT NULL, "reason" text, CONSTRAINT "commitment_line_pk" PRIMARY KEY ("city_id", "commitment_id", "position"))`,
    );
    await runner.query(`CREATE INDEX "commitment_line_city_id_line_code_ix" ON "commitment_line"  ("city_id", "line_code") `);
    await runner.query(
      `CREATE TABLE "council_act" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "commitment_id" uuid NOT NULL, "step" text NOT NULL, "decided_on" date NOT NULL, "body" text NOT NULL, "language" text NOT NULL, "note" text, "minutes" text, "votes" jsonb, "amounts" jsonb NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "recorded_by" uuid, CONSTRAINT "council_act_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(
      `CREATE INDEX "council_act_city_id_commitment_id_recorded_at_ix" ON "council_act"  ("city_id", "commitment_id", "recorded_at") `,
    );
    await runner.query(
      `CREATE TABLE "delivery_grade" ("city_id" uuid NOT NULL, "report_id" uuid NOT NULL, "person_id" uuid NOT NULL, "seat" text NOT NULL, "grade" text NOT NULL, "note" text, "language" text NOT NULL, "graded_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "delivery_grade_pk" PRIMARY KEY ("city_id", "report_id", "person_id"))`,
    );
    await runner.query(`CREATE INDEX "delivery_grade_city_id_person_id_ix" ON "delivery_grade"  ("city_id", "person_id") `);
    await runner.query(
      `CREATE TABLE "grade_comment" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "report_id" uuid NOT NULL, "words" text NOT NULL, "language" text NOT NULL, "written_at" TIMESTAMP WITH TIME ZONE NOT NULL, "written_by" uuid, CONSTRAINT "grade_comment_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(
      `CREATE INDEX "grade_comment_city_id_report_id_written_at_ix" ON "grade_comment"  ("city_id", "report_id", "written_at") `,
    );
    await runner.query(
      `CREATE TABLE "milestone" ("city_id" uuid NOT NULL, "commitment_id" uuid NOT NULL, "position" integer NOT NULL, "title" text NOT NULL, "office" text NOT NULL, "due_on" date NOT NULL, "reached_on" date, CONSTRAINT "milestone_pk" PRIMARY KEY ("city_id", "commitment_id", "position"))`,
    );
    await runner.query(
      `ALTER TABLE "commitment" ADD CONSTRAINT "commitment_city_id_planned_by_fk" FOREIGN KEY ("city_id", "planned_by") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "commitment" ADD CONSTRAINT "commitment_city_id_bound_to_id_fk" FOREIGN KEY ("city_id", "bound_to_id") REFERENCES "budget_version"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "commitment" ADD CONSTRAINT "commitment_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "commitment_line" ADD CONSTRAINT "commitment_line_city_id_commitment_id_fk" FOREIGN KEY ("city_id", "commitment_id") REFERENCES "commitment"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_act" ADD CONSTRAINT "council_act_city_id_recorded_by_fk" FOREIGN KEY ("city_id", "recorded_by") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_act" ADD CONSTRAINT "council_act_city_id_commitment_id_fk" FOREIGN KEY ("city_id", "commitment_id") REFERENCES "commitment"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "delivery_grade" ADD CONSTRAINT "delivery_grade_city_id_person_id_fk" FOREIGN KEY ("city_id", "person_id") REFERENCES "person"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "delivery_grade" ADD CONSTRAINT "delivery_grade_city_id_report_id_fk" FOREIGN KEY ("city_id", "report_id") REFERENCES "delivery_report"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "grade_comment" ADD CONSTRAINT "grade_comment_city_id_written_by_fk" FOREIGN KEY ("city_id", "written_by") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "grade_comment" ADD CONSTRAINT "grade_comment_city_id_report_id_fk" FOREIGN KEY ("city_id", "report_id") REFERENCES "delivery_report"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "milestone" ADD CONSTRAINT "milestone_city_id_commitment_id_fk" FOREIGN KEY ("city_id", "commitment_id") REFERENCES "commitment"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "milestone" DROP CONSTRAINT "milestone_city_id_commitment_id_fk"`);
    await runner.query(`ALTER TABLE "grade_comment" DROP CONSTRAINT "grade_comment_city_id_report_id_fk"`);
    await runner.query(`ALTER TABLE "grade_comment" DROP CONSTRAINT "grade_comment_city_id_written_by_fk"`);
    await runner.query(`ALTER TABLE "delivery_grade" DROP CONSTRAINT "delivery_grade_city_id_report_id_fk"`);
    await runner.query(`ALTER TABLE "delivery_grade" DROP CONSTRAINT "delivery_grade_city_id_person_id_fk"`);
    await runner.query(`ALTER TABLE "council_act" DROP CONSTRAINT "council_act_city_id_commitment_id_fk"`);
    await runner.query(`ALTER TABLE "council_act" DROP CONSTRAINT "council_act_city_id_recorded_by_fk"`);
    await runner.query(`ALTER TABLE "commitment_line" DROP CONSTRAINT "commitment_line_city_id_commitment_id_fk"`);
    await runner.query(`ALTER TABLE "commitment" DROP CONSTRAINT "commitment_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "commitment" DROP CONSTRAINT "commitment_city_id_bound_to_id_fk"`);
    await runner.query(`ALTER TABLE "commitment" DROP CONSTRAINT "commitment_city_id_planned_by_fk"`);
    await runner.query(`DROP TABLE "milestone"`);
    await runner.query(`DROP INDEX "public"."grade_comment_city_id_report_id_written_at_ix"`);
    await runner.query(`DROP TABLE "grade_comment"`);
    await runner.query(`DROP INDEX "public"."delivery_grade_city_id_person_id_ix"`);
    await runner.query(`DROP TABLE "delivery_grade"`);
    await runner.query(`DROP INDEX "public"."council_act_city_id_commitment_id_recorded_at_ix"`);
    await runner.query(`DROP TABLE "council_act"`);
    await runner.query(`DROP INDEX "public"."commitment_line_city_id_line_code_ix"`);
    await runner.query(`DROP TABLE "commitment_line"`);
    await runner.query(`DROP INDEX "public"."commitment_city_id_proposal_id_planned_at_ix"`);
    await runner.query(`DROP INDEX "public"."commitment_city_id_fiscal_year_ix"`);
    await runner.query(`DROP TABLE "commitment"`);
  }
}
