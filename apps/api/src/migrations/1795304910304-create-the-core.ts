import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTheCore1795304910304 implements MigrationInterface {
  name = 'CreateTheCore1795304910304';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "budget_version" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "fiscal_year" integer NOT NULL, "status" text NOT NULL, "currency" text NOT NULL, "executed_through" date, "source" text NOT NULL, "published_at" TIMESTAMP WITH TIME ZONE NOT NULL, "published_by" uuid, CONSTRAINT "budget_version_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(
      `CREATE INDEX "budget_version_city_id_fiscal_year_published_at_ix" ON "budget_version"  ("city_id", "fiscal_year", "published_at") `,
    );
    await runner.query(
      `CREATE TABLE "budget_line" ("city_id" uuid NOT NULL, "version_id" uuid NOT NULL, "code" text NOT NULL, "direction" text NOT NULL, "elimination" boolean NOT NULL, "body_code" text, "body_name" text, "department_code" text, "department_name" text, "programme_code" text, "programme_name" text, "chapter_code" text, "chapter_name" text, "economic_code" text, "economic_name" text, "initial_minor" bigint NOT NULL, "final_minor" bigint, "executed_minor" bigint, "committed_minor" bigint, "earmarked_minor" bigint, "row_count" integer NOT NULL, "district_code" text, "cofog_group" text, "rigidity" text, CONSTRAINT "budget_line_pk" PRIMARY KEY ("city_id", "version_id", "code"))`,
    );
    await runner.query(
      `CREATE INDEX "budget_line_city_id_version_id_department_code_ix" ON "budget_line"  ("city_id", "version_id", "department_code") `,
    );
    await runner.query(
      `CREATE INDEX "budget_line_city_id_version_id_programme_code_ix" ON "budget_line"  ("city_id", "version_id", "programme_code") `,
    );
    await runner.query(`CREATE INDEX "budget_line_city_id_code_ix" ON "budget_line"  ("city_id", "code") `);
    await runner.query(
      `CREATE TABLE "cycle" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "slug" text NOT NULL, "names" jsonb NOT NULL, "fund_minor" bigint NOT NULL, "currency" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "cycle_city_id_slug_uq" UNIQUE ("city_id", "slug"), CONSTRAINT "cycle_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(
      `CREATE TABLE "proposal" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "cycle_id" uuid NOT NULL, "author_id" uuid NOT NULL, "year" integer, "number" integer, "kind" text NOT NULL, "title" text NOT NULL, "problem" text NOT NULL, "change" text NOT NULL, "who_is_affected" text NOT NULL, "who_would_lose" text, "language" text NOT NULL, "district_code" text, "budget_version_id" uuid, "demo" boolean NOT NULL, "revision" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "submitted_at" TIMESTAMP WITH TIME ZONE, "state" text NOT NULL, "entered_from" text, "entered_at" TIMESTAMP WITH TIME ZONE NOT NULL, "due_on" date, "due_rule" jsonb, "threshold_met_on" date, "owed_in" text, "owed_on" date, "extended_on" date, "paused_on" date, "paused_until" date, "deferrals" integer NOT NULL, "reopenings" integer NOT NULL, CONSTRAINT "proposal_city_id_year_number_uq" UNIQUE ("city_id", "year", "number"), CONSTRAINT "proposal_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "proposal_city_id_due_on_ix" ON "proposal"  ("city_id", "due_on") `);
    await runner.query(`CREATE INDEX "proposal_city_id_cycle_id_state_ix" ON "proposal"  ("city_id", "cycle_id", "state") `);
    await runner.query(`CREATE INDEX "proposal_city_id_state_entered_at_ix" ON "proposal"  ("city_id", "state", "entered_at") `);
    await runner.query(
      `CREATE TABLE "move" ("city_id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "position" integer NOT NULL, "line_code" text NOT NULL, "delta_minor" bigint NOT NULL, CONSTRAINT "move_pk" PRIMARY KEY ("city_id", "proposal_id", "position"))`,
    );
    await runner.query(`CREATE INDEX "move_city_id_line_code_ix" ON "move"  ("city_id", "line_code") `);
    await runner.query(
      `CREATE TABLE "phase" ("city_id" uuid NOT NULL, "cycle_id" uuid NOT NULL, "name" text NOT NULL, "opens_at" TIMESTAMP WITH TIME ZONE NOT NULL, "closes_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "phase_pk" PRIMARY KEY ("city_id", "cycle_id", "name"))`,
    );
    await runner.query(
      `CREATE TABLE "reference_counter" ("city_id" uuid NOT NULL, "year" integer NOT NULL, "last" integer NOT NULL, CONSTRAINT "reference_counter_pk" PRIMARY KEY ("city_id", "year"))`,
    );
    await runner.query(
      `CREATE TABLE "support" ("city_id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "person_id" uuid NOT NULL, "given_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "support_pk" PRIMARY KEY ("city_id", "proposal_id", "person_id"))`,
    );
    await runner.query(`CREATE INDEX "support_city_id_person_id_ix" ON "support"  ("city_id", "person_id") `);
    await runner.query(
      `ALTER TABLE "budget_version" ADD CONSTRAINT "budget_version_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_city_id_version_id_fk" FOREIGN KEY ("city_id", "version_id") REFERENCES "budget_version"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "cycle" ADD CONSTRAINT "cycle_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "proposal" ADD CONSTRAINT "proposal_city_id_budget_version_id_fk" FOREIGN KEY ("city_id", "budget_version_id") REFERENCES "budget_version"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "proposal" ADD CONSTRAINT "proposal_city_id_author_id_fk" FOREIGN KEY ("city_id", "author_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "proposal" ADD CONSTRAINT "proposal_city_id_cycle_id_fk" FOREIGN KEY ("city_id", "cycle_id") REFERENCES "cycle"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "move" ADD CONSTRAINT "move_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "phase" ADD CONSTRAINT "phase_city_id_cycle_id_fk" FOREIGN KEY ("city_id", "cycle_id") REFERENCES "cycle"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "support" ADD CONSTRAINT "support_city_id_person_id_fk" FOREIGN KEY ("city_id", "person_id") REFERENCES "person"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "support" ADD CONSTRAINT "support_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "support" DROP CONSTRAINT "support_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "support" DROP CONSTRAINT "support_city_id_person_id_fk"`);
    await runner.query(`ALTER TABLE "phase" DROP CONSTRAINT "phase_city_id_cycle_id_fk"`);
    await runner.query(`ALTER TABLE "move" DROP CONSTRAINT "move_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "proposal" DROP CONSTRAINT "proposal_city_id_cycle_id_fk"`);
    await runner.query(`ALTER TABLE "proposal" DROP CONSTRAINT "proposal_city_id_author_id_fk"`);
    await runner.query(`ALTER TABLE "proposal" DROP CONSTRAINT "proposal_city_id_budget_version_id_fk"`);
    await runner.query(`ALTER TABLE "cycle" DROP CONSTRAINT "cycle_city_id_fk"`);
    await runner.query(`ALTER TABLE "budget_line" DROP CONSTRAINT "budget_line_city_id_version_id_fk"`);
    await runner.query(`ALTER TABLE "budget_version" DROP CONSTRAINT "budget_version_city_id_fk"`);
    await runner.query(`DROP INDEX "public"."support_city_id_person_id_ix"`);
    await runner.query(`DROP TABLE "support"`);
    await runner.query(`DROP TABLE "reference_counter"`);
    await runner.query(`DROP TABLE "phase"`);
    await runner.query(`DROP INDEX "public"."move_city_id_line_code_ix"`);
    await runner.query(`DROP TABLE "move"`);
    await runner.query(`DROP INDEX "public"."proposal_city_id_state_entered_at_ix"`);
    await runner.query(`DROP INDEX "public"."proposal_city_id_cycle_id_state_ix"`);
    await runner.query(`DROP INDEX "public"."proposal_city_id_due_on_ix"`);
    await runner.query(`DROP TABLE "proposal"`);
    await runner.query(`DROP TABLE "cycle"`);
    await runner.query(`DROP INDEX "public"."budget_line_city_id_code_ix"`);
    await runner.query(`DROP INDEX "public"."budget_line_city_id_version_id_programme_code_ix"`);
    await runner.query(`DROP INDEX "public"."budget_line_city_id_version_id_department_code_ix"`);
    await runner.query(`DROP TABLE "budget_line"`);
    await runner.query(`DROP INDEX "public"."budget_version_city_id_fiscal_year_published_at_ix"`);
    await runner.query(`DROP TABLE "budget_version"`);
  }
}
