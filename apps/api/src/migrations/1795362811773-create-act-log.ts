import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateActLog1795362811773 implements MigrationInterface {
  name = 'CreateActLog1795362811773';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "act_log" ("city_id" uuid NOT NULL, "origin" text NOT NULL, "size" integer NOT NULL, "peaks" bytea array NOT NULL, CONSTRAINT "act_log_pk" PRIMARY KEY ("city_id"))`,
    );
    await runner.query(
      `CREATE TABLE "act_queue" ("city_id" uuid NOT NULL, "event_id" uuid NOT NULL, CONSTRAINT "act_queue_pk" PRIMARY KEY ("city_id", "event_id"))`,
    );
    await runner.query(
      `CREATE TABLE "log_checkpoint" ("city_id" uuid NOT NULL, "size" integer NOT NULL, "root" bytea NOT NULL, "note" text NOT NULL, "signed_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "log_checkpoint_pk" PRIMARY KEY ("city_id", "size"))`,
    );
    await runner.query(
      `CREATE TABLE "logged_act" ("city_id" uuid NOT NULL, "leaf" integer NOT NULL, "event_id" uuid NOT NULL, "entry" bytea NOT NULL, "salt" bytea, CONSTRAINT "logged_act_city_id_event_id_uq" UNIQUE ("city_id", "event_id"), CONSTRAINT "logged_act_pk" PRIMARY KEY ("city_id", "leaf"))`,
    );
    await runner.query(
      `CREATE TABLE "log_node" ("city_id" uuid NOT NULL, "level" integer NOT NULL, "index" integer NOT NULL, "hash" bytea NOT NULL, CONSTRAINT "log_node_pk" PRIMARY KEY ("city_id", "level", "index"))`,
    );
    await runner.query(
      `ALTER TABLE "act_log" ADD CONSTRAINT "act_log_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "logged_act" ADD CONSTRAINT "logged_act_city_id_event_id_fk" FOREIGN KEY ("city_id", "event_id") REFERENCES "outbox"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    // What is written stays written; all that may be taken away is the salt of an act that was erased.
    await runner.query(`
      CREATE FUNCTION act_log_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'logged_act' THEN
          IF to_jsonb(NEW) - 'salt' = to_jsonb(OLD) - 'salt' AND NEW.salt IS NULL THEN RETURN NEW; END IF;
        END IF;
        RAISE EXCEPTION 'the log of official acts only grows' USING ERRCODE = 'restrict_violation';
      END $$`);
    for (const table of ['log_checkpoint', 'logged_act', 'log_node']) {
      await runner.query(
        `CREATE TRIGGER ${table}_only_grows BEFORE UPDATE OR DELETE ON "${table}" FOR EACH ROW EXECUTE FUNCTION act_log_only_grows()`,
      );
      await runner.query(
        `CREATE TRIGGER ${table}_is_kept BEFORE TRUNCATE ON "${table}" FOR EACH STATEMENT EXECUTE FUNCTION act_log_only_grows()`,
      );
    }
    // What was done before there was a log is written down with the next act.
    await runner.query(`INSERT INTO "act_queue" ("city_id", "event_id") SELECT city_id, id FROM "outbox" WHERE name = any($1)`, [
      [
        'assembly.announced',
        'assembly.cancelled',
        'assembly.changed',
        'assembly.decided',
        'assembly.moved',
        'budget.cut-justified',
        'budget.published',
        'budget.reclassified',
        'check.thresholds-set',
        'city.facts-recorded',
        'cycle.created',
        'cycle.phases-changed',
        'debate.opened',
        'debate.reported',
        'debate.statement-covered',
        'election.closed',
        'election.drafted',
        'election.frozen',
        'election.opened',
        'election.tallied',
        'feasibility.published',
        'group.written',
        'indicator.defined',
        'indicator.values-recorded',
        'licence.chosen',
        'moderation.appeal-decided',
        'moderation.covered',
        'moderation.kept',
        'moderation.warned',
        'project.funded',
        'project.not-funded',
        'project.on-ballot',
        'proposal.acknowledged',
        'proposal.answer-extended',
        'proposal.answered',
        'proposal.carried-by-assembly',
        'proposal.delivery-checked',
        'proposal.imported',
        'proposal.moved',
        'proposal.progress-reported',
        'proposal.rebased',
        'proposal.screened',
        'proposal.second-bar-met',
        'proposal.threshold-met',
        'rating.harm-flagged',
      ],
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "logged_act" DROP CONSTRAINT "logged_act_city_id_event_id_fk"`);
    await runner.query(`ALTER TABLE "act_log" DROP CONSTRAINT "act_log_city_id_fk"`);
    await runner.query(`DROP TABLE "log_node"`);
    await runner.query(`DROP TABLE "logged_act"`);
    await runner.query(`DROP TABLE "log_checkpoint"`);
    await runner.query(`DROP TABLE "act_queue"`);
    await runner.query(`DROP TABLE "act_log"`);
    await runner.query(`DROP FUNCTION act_log_only_grows`);
  }
}
