import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateProposals1795307205898 implements MigrationInterface {
  name = 'CreateProposals1795307205898';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "harm_flag" ("city_id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "right_code" text NOT NULL, "grounds" jsonb NOT NULL, "raised_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "harm_flag_pk" PRIMARY KEY ("city_id", "proposal_id", "right_code"))`,
    );
    await runner.query(
      `CREATE TABLE "rating_release_day" ("city_id" uuid NOT NULL, "released_on" date NOT NULL, CONSTRAINT "rating_release_day_pk" PRIMARY KEY ("city_id", "released_on"))`,
    );
    await runner.query(
      `CREATE TABLE "rating_release" ("city_id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "right_code" text NOT NULL, "released_on" date NOT NULL, "histogram" integer array NOT NULL, "dont_know" integer NOT NULL, "changes" integer NOT NULL, CONSTRAINT "rating_release_pk" PRIMARY KEY ("city_id", "proposal_id", "right_code", "released_on"))`,
    );
    await runner.query(
      `CREATE TABLE "rating" ("city_id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "rater" text NOT NULL, "right_code" text NOT NULL, "version" integer NOT NULL, "latest" boolean NOT NULL, "score" smallint, "reason" text, "reason_language" text, "severity" jsonb, "self_link" text, CONSTRAINT "rating_pk" PRIMARY KEY ("city_id", "proposal_id", "rater", "right_code", "version"))`,
    );
    await runner.query(
      `CREATE INDEX "rating_city_id_proposal_id_right_code_ix" ON "rating"  ("city_id", "proposal_id", "right_code") WHERE latest`,
    );
    await runner.query(
      `CREATE TABLE "rating_skip" ("city_id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "rater" text NOT NULL, CONSTRAINT "rating_skip_pk" PRIMARY KEY ("city_id", "proposal_id", "rater"))`,
    );
    await runner.query(`ALTER TABLE "proposal" ADD "how_one_would_know" text`);
    await runner.query(`ALTER TABLE "proposal" ADD "past_wrong" text`);
    await runner.query(`ALTER TABLE "proposal" ADD "search_text" text NOT NULL DEFAULT ''`);
    await runner.query(`ALTER TABLE "proposal" ALTER COLUMN "who_is_affected" DROP NOT NULL`);
    await runner.query(`CREATE INDEX "proposal_search_text_ix" ON "proposal" USING gin ("city_id", "search_text" gin_trgm_ops)`);
    await runner.query(
      `ALTER TABLE "harm_flag" ADD CONSTRAINT "harm_flag_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "rating_release" ADD CONSTRAINT "rating_release_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "rating" ADD CONSTRAINT "rating_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "rating_skip" ADD CONSTRAINT "rating_skip_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "rating_skip" DROP CONSTRAINT "rating_skip_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "rating" DROP CONSTRAINT "rating_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "rating_release" DROP CONSTRAINT "rating_release_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "harm_flag" DROP CONSTRAINT "harm_flag_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "proposal" ALTER COLUMN "who_is_affected" SET NOT NULL`);
    await runner.query(`DROP INDEX "proposal_search_text_ix"`);
    await runner.query(`ALTER TABLE "proposal" DROP COLUMN "search_text"`);
    await runner.query(`ALTER TABLE "proposal" DROP COLUMN "past_wrong"`);
    await runner.query(`ALTER TABLE "proposal" DROP COLUMN "how_one_would_know"`);
    await runner.query(`DROP TABLE "rating_skip"`);
    await runner.query(`DROP INDEX "public"."rating_city_id_proposal_id_right_code_ix"`);
    await runner.query(`DROP TABLE "rating"`);
    await runner.query(`DROP TABLE "rating_release"`);
    await runner.query(`DROP TABLE "rating_release_day"`);
    await runner.query(`DROP TABLE "harm_flag"`);
  }
}
