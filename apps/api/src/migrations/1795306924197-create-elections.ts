import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateElections1795306924197 implements MigrationInterface {
  name = 'CreateElections1795306924197';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "election" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "cycle_id" uuid NOT NULL, "state" text NOT NULL, "fund_minor" bigint NOT NULL, "currency" text NOT NULL, "ballot_kind" text NOT NULL, "max_picks" integer, "rule" jsonb NOT NULL, "opens_at" TIMESTAMP WITH TIME ZONE NOT NULL, "closes_at" TIMESTAMP WITH TIME ZONE NOT NULL, "frozen_at" TIMESTAMP WITH TIME ZONE, "tallied_at" TIMESTAMP WITH TIME ZONE, "ballots" integer, "eligible" integer, CONSTRAINT "election_city_id_cycle_id_uq" UNIQUE ("city_id", "cycle_id"), CONSTRAINT "election_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(
      `CREATE TABLE "allocation" ("city_id" uuid NOT NULL, "election_id" uuid NOT NULL, "official" boolean NOT NULL, "outcome" jsonb NOT NULL, CONSTRAINT "allocation_pk" PRIMARY KEY ("city_id", "election_id", "official"))`,
    );
    await runner.query(
      `CREATE TABLE "ballot_file" ("city_id" uuid NOT NULL, "election_id" uuid NOT NULL, "content" text NOT NULL, "digest" text NOT NULL, CONSTRAINT "ballot_file_pk" PRIMARY KEY ("city_id", "election_id"))`,
    );
    await runner.query(
      `CREATE TABLE "ballot" ("city_id" uuid NOT NULL, "election_id" uuid NOT NULL, "voter_key" text NOT NULL, "revision" integer NOT NULL, "choices" text array NOT NULL, CONSTRAINT "ballot_pk" PRIMARY KEY ("city_id", "election_id", "voter_key"))`,
    );
    await runner.query(
      `CREATE TABLE "project" ("city_id" uuid NOT NULL, "election_id" uuid NOT NULL, "id" text NOT NULL, "proposal_id" uuid, "title" text NOT NULL, "description" text NOT NULL, "language" text NOT NULL, "cost_minor" bigint NOT NULL, "district_code" text, CONSTRAINT "project_city_id_election_id_proposal_id_uq" UNIQUE ("city_id", "election_id", "proposal_id"), CONSTRAINT "project_pk" PRIMARY KEY ("city_id", "election_id", "id"))`,
    );
    await runner.query(
      `ALTER TABLE "election" ADD CONSTRAINT "election_city_id_cycle_id_fk" FOREIGN KEY ("city_id", "cycle_id") REFERENCES "cycle"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "allocation" ADD CONSTRAINT "allocation_city_id_election_id_fk" FOREIGN KEY ("city_id", "election_id") REFERENCES "election"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "ballot_file" ADD CONSTRAINT "ballot_file_city_id_election_id_fk" FOREIGN KEY ("city_id", "election_id") REFERENCES "election"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "ballot" ADD CONSTRAINT "ballot_city_id_election_id_fk" FOREIGN KEY ("city_id", "election_id") REFERENCES "election"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project" ADD CONSTRAINT "project_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project" ADD CONSTRAINT "project_city_id_election_id_fk" FOREIGN KEY ("city_id", "election_id") REFERENCES "election"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "project" DROP CONSTRAINT "project_city_id_election_id_fk"`);
    await runner.query(`ALTER TABLE "project" DROP CONSTRAINT "project_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "ballot" DROP CONSTRAINT "ballot_city_id_election_id_fk"`);
    await runner.query(`ALTER TABLE "ballot_file" DROP CONSTRAINT "ballot_file_city_id_election_id_fk"`);
    await runner.query(`ALTER TABLE "allocation" DROP CONSTRAINT "allocation_city_id_election_id_fk"`);
    await runner.query(`ALTER TABLE "election" DROP CONSTRAINT "election_city_id_cycle_id_fk"`);
    await runner.query(`DROP TABLE "project"`);
    await runner.query(`DROP TABLE "ballot"`);
    await runner.query(`DROP TABLE "ballot_file"`);
    await runner.query(`DROP TABLE "allocation"`);
    await runner.query(`DROP TABLE "election"`);
  }
}
