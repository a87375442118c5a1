import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateModeration1795350428189 implements MigrationInterface {
  name = 'CreateModeration1795350428189';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "contribution" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "person_id" uuid NOT NULL, "kind" text NOT NULL, "thing_id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "alike" text, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "contribution_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(
      `CREATE INDEX "contribution_city_id_alike_at_ix" ON "contribution"  ("city_id", "alike", "at") WHERE alike is not null`,
    );
    await runner.query(`CREATE INDEX "contribution_city_id_person_id_ix" ON "contribution"  ("city_id", "person_id") `);
    await runner.query(`CREATE INDEX "contribution_city_id_at_ix" ON "contribution"  ("city_id", "at") `);
    await runner.query(
      `CREATE TABLE "moderation_decision" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "kind" text NOT NULL, "thing_id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "writer_id" uuid NOT NULL, "decider_id" uuid NOT NULL, "verdict" text NOT NULL, "reason" text, "warning" text, "passages" jsonb NOT NULL, "explanation" text NOT NULL, "reports" integer NOT NULL, "decided_at" TIMESTAMP WITH TIME ZONE NOT NULL, "appeal_until" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "moderation_decision_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(
      `CREATE INDEX "moderation_decision_city_id_writer_id_decided_at_ix" ON "moderation_decision"  ("city_id", "writer_id", "decided_at") `,
    );
    await runner.query(
      `CREATE INDEX "moderation_decision_city_id_proposal_id_decided_at_ix" ON "moderation_decision"  ("city_id", "proposal_id", "decided_at") `,
    );
    await runner.query(
      `CREATE INDEX "moderation_decision_city_id_decided_at_id_ix" ON "moderation_decision"  ("city_id", "decided_at", "id") `,
    );
    await runner.query(
      `CREATE TABLE "moderation_appeal" ("city_id" uuid NOT NULL, "decision_id" uuid NOT NULL, "text" text NOT NULL, "state" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "due_at" TIMESTAMP WITH TIME ZONE NOT NULL, "decided_at" TIMESTAMP WITH TIME ZONE, "decider_id" uuid, "explanation" text, CONSTRAINT "moderation_appeal_pk" PRIMARY KEY ("city_id", "decision_id"))`,
    );
    await runner.query(
      `CREATE INDEX "moderation_appeal_city_id_due_at_ix" ON "moderation_appeal"  ("city_id", "due_at") WHERE state = 'open'`,
    );
    await runner.query(
      `CREATE TABLE "report" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "kind" text NOT NULL, "thing_id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "reporter_id" uuid, "reason" text NOT NULL, "note" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "decision_id" uuid, CONSTRAINT "report_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "report_city_id_decision_id_ix" ON "report"  ("city_id", "decision_id") `);
    await runner.query(`CREATE INDEX "report_city_id_reporter_id_created_at_ix" ON "report"  ("city_id", "reporter_id", "created_at") `);
    await runner.query(`CREATE INDEX "report_city_id_created_at_ix" ON "report"  ("city_id", "created_at") WHERE decision_id is null`);
    await runner.query(
      `CREATE UNIQUE INDEX "report_city_id_kind_thing_id_ix" ON "report"  ("city_id", "kind", "thing_id") WHERE reporter_id is null`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "report_city_id_kind_thing_id_reporter_id_ix" ON "report"  ("city_id", "kind", "thing_id", "reporter_id") WHERE decision_id is null and reporter_id is not null`,
    );
    await runner.query(`ALTER TABLE "amendment" ADD "covered_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "amendment" ADD "covered_for" text`);
    await runner.query(
      `ALTER TABLE "contribution" ADD CONSTRAINT "contribution_city_id_person_id_fk" FOREIGN KEY ("city_id", "person_id") REFERENCES "person"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "moderation_decision" ADD CONSTRAINT "moderation_decision_city_id_decider_id_fk" FOREIGN KEY ("city_id", "decider_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "moderation_decision" ADD CONSTRAINT "moderation_decision_city_id_writer_id_fk" FOREIGN KEY ("city_id", "writer_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "moderation_decision" ADD CONSTRAINT "moderation_decision_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "moderation_appeal" ADD CONSTRAINT "moderation_appeal_city_id_decider_id_fk" FOREIGN KEY ("city_id", "decider_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "moderation_appeal" ADD CONSTRAINT "moderation_appeal_city_id_decision_id_fk" FOREIGN KEY ("city_id", "decision_id") REFERENCES "moderation_decision"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "report" ADD CONSTRAINT "report_city_id_decision_id_fk" FOREIGN KEY ("city_id", "decision_id") REFERENCES "moderation_decision"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "report" ADD CONSTRAINT "report_city_id_reporter_id_fk" FOREIGN KEY ("city_id", "reporter_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "report" ADD CONSTRAINT "report_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "report" DROP CONSTRAINT "report_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "report" DROP CONSTRAINT "report_city_id_reporter_id_fk"`);
    await runner.query(`ALTER TABLE "report" DROP CONSTRAINT "report_city_id_decision_id_fk"`);
    await runner.query(`ALTER TABLE "moderation_appeal" DROP CONSTRAINT "moderation_appeal_city_id_decision_id_fk"`);
    await runner.query(`ALTER TABLE "moderation_appeal" DROP CONSTRAINT "moderation_appeal_city_id_decider_id_fk"`);
    await runner.query(`ALTER TABLE "moderation_decision" DROP CONSTRAINT "moderation_decision_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "moderation_decision" DROP CONSTRAINT "moderation_decision_city_id_writer_id_fk"`);
    await runner.query(`ALTER TABLE "moderation_decision" DROP CONSTRAINT "moderation_decision_city_id_decider_id_fk"`);
    await runner.query(`ALTER TABLE "contribution" DROP CONSTRAINT "contribution_city_id_person_id_fk"`);
    await runner.query(`ALTER TABLE "amendment" DROP COLUMN "covered_for"`);
    await runner.query(`ALTER TABLE "amendment" DROP COLUMN "covered_at"`);
    await runner.query(`DROP INDEX "public"."report_city_id_kind_thing_id_reporter_id_ix"`);
    await runner.query(`DROP INDEX "public"."report_city_id_kind_thing_id_ix"`);
    await runner.query(`DROP INDEX "public"."report_city_id_created_at_ix"`);
    await runner.query(`DROP INDEX "public"."report_city_id_reporter_id_created_at_ix"`);
    await runner.query(`DROP INDEX "public"."report_city_id_decision_id_ix"`);
    await runner.query(`DROP TABLE "report"`);
    await runner.query(`DROP INDEX "public"."moderation_appeal_city_id_due_at_ix"`);
    await runner.query(`DROP TABLE "moderation_appeal"`);
    await runner.query(`DROP INDEX "public"."moderation_decision_city_id_decided_at_id_ix"`);
    await runner.query(`DROP INDEX "public"."moderation_decision_city_id_proposal_id_decided_at_ix"`);
    await runner.query(`DROP INDEX "public"."moderation_decision_city_id_writer_id_decided_at_ix"`);
    await runner.query(`DROP TABLE "moderation_decision"`);
    await runner.query(`DROP INDEX "public"."contribution_city_id_at_ix"`);
    await runner.query(`DROP INDEX "public"."contribution_city_id_person_id_ix"`);
    await runner.query(`DROP INDEX "public"."contribution_city_id_alike_at_ix"`);
    await runner.query(`DROP TABLE "contribution"`);
  }
}
