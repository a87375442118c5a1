import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateResponsesAndAssemblies1795307727034 implements MigrationInterface {
  name = 'CreateResponsesAndAssemblies1795307727034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "acknowledgement" ("city_id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "office" text NOT NULL, "office_holder" text NOT NULL, "language" text NOT NULL, "plan" text, "acknowledged_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "acknowledgement_pk" PRIMARY KEY ("city_id", "proposal_id"))`,
    );
    await runner.query(`CREATE INDEX "acknowledgement_city_id_office_ix" ON "acknowledgement"  ("city_id", "office") `);
    await runner.query(
      `CREATE TABLE "answer_extension" ("city_id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "extended_on" date NOT NULL, "from_on" date NOT NULL, "until_on" date NOT NULL, "reason" text NOT NULL, "language" text NOT NULL, CONSTRAINT "answer_extension_pk" PRIMARY KEY ("city_id", "proposal_id"))`,
    );
    await runner.query(
      `CREATE TABLE "assembly" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "kind" text NOT NULL, "state" text NOT NULL, "title" text NOT NULL, "question" text NOT NULL, "language" text NOT NULL, "place" text NOT NULL, "district_code" text, "held_on" date NOT NULL, "start_time" text NOT NULL, "minutes" integer NOT NULL, "convened_by" text NOT NULL, "commitment" text NOT NULL, "access" text array NOT NULL, "members" integer, "agenda" jsonb NOT NULL, "present" integer, "groups" jsonb NOT NULL, "announced_at" TIMESTAMP WITH TIME ZONE NOT NULL, "correction_until" date, "signed_at" TIMESTAMP WITH TIME ZONE, "cancelled_because" text, "demo" boolean NOT NULL, "revision" integer NOT NULL, CONSTRAINT "assembly_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "assembly_city_id_held_on_ix" ON "assembly"  ("city_id", "held_on") `);
    await runner.query(
      `CREATE TABLE "assembly_decision" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "assembly_id" uuid NOT NULL, "number" integer NOT NULL, "kind" text NOT NULL, "text" text NOT NULL, "language" text NOT NULL, "in_favour" integer NOT NULL, "against" integer NOT NULL, "abstained" integer NOT NULL, "present" integer NOT NULL, "minority_statement" text, "proposal_id" uuid, "door" text NOT NULL, "door_refusal" text, CONSTRAINT "assembly_decision_city_id_assembly_id_number_uq" UNIQUE ("city_id", "assembly_id", "number"), CONSTRAINT "assembly_decision_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "assembly_decision_city_id_proposal_id_ix" ON "assembly_decision"  ("city_id", "proposal_id") `);
    await runner.query(
      `CREATE TABLE "delivery_report" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "reported_at" TIMESTAMP WITH TIME ZONE NOT NULL, "reported_by" uuid, "state" text NOT NULL, "note" text NOT NULL, "language" text NOT NULL, "spent_minor" bigint, "promised_minor" bigint, "promised_on" date, CONSTRAINT "delivery_report_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(
      `CREATE INDEX "delivery_report_city_id_proposal_id_reported_at_ix" ON "delivery_report"  ("city_id", "proposal_id", "reported_at") `,
    );
    await runner.query(
      `CREATE TABLE "delivery_check" ("city_id" uuid NOT NULL, "report_id" uuid NOT NULL, "person_id" uuid NOT NULL, "checked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "verdict" text NOT NULL, "note" text, "language" text NOT NULL, CONSTRAINT "delivery_check_pk" PRIMARY KEY ("city_id", "report_id", "person_id"))`,
    );
    await runner.query(`CREATE INDEX "delivery_check_city_id_person_id_ix" ON "delivery_check"  ("city_id", "person_id") `);
    await runner.query(
      `CREATE TABLE "escalation_body" ("city_id" uuid NOT NULL, "role" text NOT NULL, "names" jsonb NOT NULL, CONSTRAINT "escalation_body_pk" PRIMARY KEY ("city_id", "role"))`,
    );
    await runner.query(
      `CREATE TABLE "official_response" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "published_at" TIMESTAMP WITH TIME ZONE NOT NULL, "published_on" date NOT NULL, "published_by" uuid, "late_days" integer NOT NULL, "language" text NOT NULL, "decision" text NOT NULL, "reason_code" text, "evidence" jsonb NOT NULL, "explanation" text NOT NULL, "office" text NOT NULL, "office_holder" text NOT NULL, "figures" jsonb NOT NULL, "effects" jsonb NOT NULL, "alternative" text NOT NULL, "next_step_on" date NOT NULL, "next_step" text, "appeal_route" text, "appeal_until" date, "translations" jsonb NOT NULL, "parts" jsonb NOT NULL, "accepted_moves" jsonb NOT NULL, "deferred_until" date, "budget_stage" text, "demo" boolean NOT NULL, CONSTRAINT "official_response_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(
      `CREATE INDEX "official_response_city_id_proposal_id_published_at_ix" ON "official_response"  ("city_id", "proposal_id", "published_at") `,
    );
    await runner.query(
      `CREATE TABLE "response_draft" ("city_id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "revision" integer NOT NULL, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid NOT NULL, "content" jsonb NOT NULL, CONSTRAINT "response_draft_pk" PRIMARY KEY ("city_id", "proposal_id"))`,
    );
    await runner.query(
      `CREATE TABLE "statement" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "assembly_id" uuid NOT NULL, "text" text NOT NULL, "language" text NOT NULL, "table_label" text, "agree" integer, "disagree" integer, "pass" integer, "harm_flagged" boolean NOT NULL, "supersedes_id" uuid, CONSTRAINT "statement_city_id_supersedes_id_uq" UNIQUE ("city_id", "supersedes_id"), CONSTRAINT "statement_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "statement_city_id_assembly_id_ix" ON "statement"  ("city_id", "assembly_id") `);
    await runner.query(
      `ALTER TABLE "acknowledgement" ADD CONSTRAINT "acknowledgement_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "answer_extension" ADD CONSTRAINT "answer_extension_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "assembly" ADD CONSTRAINT "assembly_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "assembly_decision" ADD CONSTRAINT "assembly_decision_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "assembly_decision" ADD CONSTRAINT "assembly_decision_city_id_assembly_id_fk" FOREIGN KEY ("city_id", "assembly_id") REFERENCES "assembly"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "delivery_report" ADD CONSTRAINT "delivery_report_city_id_reported_by_fk" FOREIGN KEY ("city_id", "reported_by") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "delivery_report" ADD CONSTRAINT "delivery_report_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "delivery_check" ADD CONSTRAINT "delivery_check_city_id_person_id_fk" FOREIGN KEY ("city_id", "person_id") REFERENCES "person"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "delivery_check" ADD CONSTRAINT "delivery_check_city_id_report_id_fk" FOREIGN KEY ("city_id", "report_id") REFERENCES "delivery_report"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "escalation_body" ADD CONSTRAINT "escalation_body_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "official_response" ADD CONSTRAINT "official_response_city_id_published_by_fk" FOREIGN KEY ("city_id", "published_by") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "official_response" ADD CONSTRAINT "official_response_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "response_draft" ADD CONSTRAINT "response_draft_city_id_changed_by_fk" FOREIGN KEY ("city_id", "changed_by") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "response_draft" ADD CONSTRAINT "response_draft_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "statement" ADD CONSTRAINT "statement_city_id_supersedes_id_fk" FOREIGN KEY ("city_id", "supersedes_id") REFERENCES "statement"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "statement" ADD CONSTRAINT "statement_city_id_assembly_id_fk" FOREIGN KEY ("city_id", "assembly_id") REFERENCES "assembly"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "statement" DROP CONSTRAINT "statement_city_id_assembly_id_fk"`);
    await runner.query(`ALTER TABLE "statement" DROP CONSTRAINT "statement_city_id_supersedes_id_fk"`);
    await runner.query(`ALTER TABLE "response_draft" DROP CONSTRAINT "response_draft_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "response_draft" DROP CONSTRAINT "response_draft_city_id_changed_by_fk"`);
    await runner.query(`ALTER TABLE "official_response" DROP CONSTRAINT "official_response_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "official_response" DROP CONSTRAINT "official_response_city_id_published_by_fk"`);
    await runner.query(`ALTER TABLE "escalation_body" DROP CONSTRAINT "escalation_body_city_id_fk"`);
    await runner.query(`ALTER TABLE "delivery_check" DROP CONSTRAINT "delivery_check_city_id_report_id_fk"`);
    await runner.query(`ALTER TABLE "delivery_check" DROP CONSTRAINT "delivery_check_city_id_person_id_fk"`);
    await runner.query(`ALTER TABLE "delivery_report" DROP CONSTRAINT "delivery_report_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "delivery_report" DROP CONSTRAINT "delivery_report_city_id_reported_by_fk"`);
    await runner.query(`ALTER TABLE "assembly_decision" DROP CONSTRAINT "assembly_decision_city_id_assembly_id_fk"`);
    await runner.query(`ALTER TABLE "assembly_decision" DROP CONSTRAINT "assembly_decision_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "assembly" DROP CONSTRAINT "assembly_city_id_fk"`);
    await runner.query(`ALTER TABLE "answer_extension" DROP CONSTRAINT "answer_extension_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "acknowledgement" DROP CONSTRAINT "acknowledgement_city_id_proposal_id_fk"`);
    await runner.query(`DROP INDEX "public"."statement_city_id_assembly_id_ix"`);
    await runner.query(`DROP TABLE "statement"`);
    await runner.query(`DROP TABLE "response_draft"`);
    await runner.query(`DROP INDEX "public"."official_response_city_id_proposal_id_published_at_ix"`);
    await runner.query(`DROP TABLE "official_response"`);
    await runner.query(`DROP TABLE "escalation_body"`);
    await runner.query(`DROP INDEX "public"."delivery_check_city_id_person_id_ix"`);
    await runner.query(`DROP TABLE "delivery_check"`);
    await runner.query(`DROP INDEX "public"."delivery_report_city_id_proposal_id_reported_at_ix"`);
    await runner.query(`DROP TABLE "delivery_report"`);
    await runner.query(`DROP INDEX "public"."assembly_decision_city_id_proposal_id_ix"`);
    await runner.query(`DROP TABLE "assembly_decision"`);
    await runner.query(`DROP INDEX "public"."assembly_city_id_held_on_ix"`);
    await runner.query(`DROP TABLE "assembly"`);
    await runner.query(`DROP TABLE "answer_extension"`);
    await runner.query(`DROP INDEX "public"."acknowledgement_city_id_office_ix"`);
    await runner.query(`DROP TABLE "acknowledgement"`);
  }
}
