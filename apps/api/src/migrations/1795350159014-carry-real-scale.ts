import { searchable } from '../modules/proposals/searchable.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CarryRealScale1795350159014 implements MigrationInterface {
  name = 'CarryRealScale1795350159014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "older_process" ("city_id" uuid NOT NULL, "slug" text NOT NULL, "name" text NOT NULL, "site" text, "stand_in_id" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "older_process_pk" PRIMARY KEY ("city_id", "slug"))`,
    );
    await runner.query(
      `CREATE TABLE "imported_proposal" ("city_id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "process" text NOT NULL, "source_id" text NOT NULL, "url" text, "state_there" text, "supporters_there" integer, "facts" jsonb NOT NULL, "content_hash" text NOT NULL, CONSTRAINT "imported_proposal_city_id_process_source_id_uq" UNIQUE ("city_id", "process", "source_id"), CONSTRAINT "imported_proposal_pk" PRIMARY KEY ("city_id", "proposal_id"))`,
    );
    await runner.query(
      `CREATE TABLE "imported_comment" ("city_id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "source_id" text NOT NULL, "answers" text, "position" integer NOT NULL, "depth" integer NOT NULL, "text" text NOT NULL, "language" text NOT NULL, "written_on" date, "voice" text, "agree" integer, "disagree" integer, "content_hash" text NOT NULL, CONSTRAINT "imported_comment_pk" PRIMARY KEY ("city_id", "proposal_id", "source_id"))`,
    );
    await runner.query(
      `CREATE INDEX "imported_comment_city_id_proposal_id_position_source_id_ix" ON "imported_comment"  ("city_id", "proposal_id", "position", "source_id") `,
    );
    await runner.query(
      `CREATE TABLE "rating_tally" ("city_id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "right_code" text NOT NULL, "histogram" integer array NOT NULL, "dont_know" integer NOT NULL, "grave" integer NOT NULL, "changes" integer NOT NULL, "changes_released" integer NOT NULL DEFAULT '0', "releases" integer NOT NULL DEFAULT '0', CONSTRAINT "rating_tally_pk" PRIMARY KEY ("city_id", "proposal_id", "right_code"))`,
    );
    await runner.query(`ALTER TABLE "proposal" ADD "beginnings" text array NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "rating_release" ADD "affected_histogram" integer array`);
    await runner.query(`ALTER TABLE "rating_release" ADD "affected_dont_know" integer`);
    await runner.query(`ALTER TABLE "rating" ADD "proposal_version" integer NOT NULL DEFAULT '1'`);
    await runner.query(`ALTER TABLE "rating" ADD "first_release" integer`);
    await runner.query(`ALTER TABLE "rating" ADD "last_release" integer`);
    await runner.query(`ALTER TABLE "proposal" DROP CONSTRAINT "proposal_city_id_cycle_id_fk"`);
    await runner.query(`DROP INDEX "public"."proposal_city_id_cycle_id_state_ix"`);
    await runner.query(`ALTER TABLE "proposal" ALTER COLUMN "cycle_id" DROP NOT NULL`);
    await runner.query(
      `CREATE INDEX "proposal_city_id_district_code_submitted_at_id_ix" ON "proposal"  ("city_id", "district_code", "submitted_at", "id") `,
    );
    await runner.query(`CREATE INDEX "proposal_city_id_submitted_at_id_ix" ON "proposal"  ("city_id", "submitted_at", "id") `);
    await runner.query(`CREATE INDEX "proposal_city_id_cycle_id_state_ix" ON "proposal"  ("city_id", "cycle_id", "state") `);
    await runner.query(
      `ALTER TABLE "proposal" ADD CONSTRAINT "proposal_city_id_cycle_id_fk" FOREIGN KEY ("city_id", "cycle_id") REFERENCES "cycle"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "older_process" ADD CONSTRAINT "older_process_city_id_stand_in_id_fk" FOREIGN KEY ("city_id", "stand_in_id") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "older_process" ADD CONSTRAINT "older_process_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "imported_proposal" ADD CONSTRAINT "imported_proposal_city_id_process_fk" FOREIGN KEY ("city_id", "process") REFERENCES "older_process"("city_id","slug") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "imported_proposal" ADD CONSTRAINT "imported_proposal_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "imported_comment" ADD CONSTRAINT "imported_comment_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "imported_proposal"("city_id","proposal_id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "rating_tally" ADD CONSTRAINT "rating_tally_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(`CREATE INDEX "proposal_beginnings_ix" ON "proposal" USING gin ("city_id", "beginnings")`);
    await fillBeginnings(runner);
    await runner.query(tallyWhatIsThere);
    await runner.query(
      `UPDATE "rating" r SET "first_release" = t."releases" FROM "rating_tally" t
        WHERE t."city_id" = r."city_id" AND t."proposal_id" = r."proposal_id" AND t."right_code" = r."right_code" AND t."releases" > 0 AND r."latest"`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "proposal_beginnings_ix"`);
    await runner.query(`ALTER TABLE "rating_tally" DROP CONSTRAINT "rating_tally_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "imported_comment" DROP CONSTRAINT "imported_comment_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "imported_proposal" DROP CONSTRAINT "imported_proposal_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "imported_proposal" DROP CONSTRAINT "imported_proposal_city_id_process_fk"`);
    await runner.query(`ALTER TABLE "older_process" DROP CONSTRAINT "older_process_city_id_fk"`);
    await runner.query(`ALTER TABLE "older_process" DROP CONSTRAINT "older_process_city_id_stand_in_id_fk"`);
    await runner.query(`ALTER TABLE "proposal" DROP CONSTRAINT "proposal_city_id_cycle_id_fk"`);
    await runner.query(`DROP INDEX "public"."proposal_city_id_cycle_id_state_ix"`);
    await runner.query(`DROP INDEX "public"."proposal_city_id_submitted_at_id_ix"`);
    await runner.query(`DROP INDEX "public"."proposal_city_id_district_code_submitted_at_id_ix"`);
    await runner.query(`ALTER TABLE "proposal" ALTER COLUMN "cycle_id" SET NOT NULL`);
    await runner.query(`CREATE INDEX "proposal_city_id_cycle_id_state_ix" ON "proposal" USING btree ("city_id", "cycle_id", "state") `);
    await runner.query(
      `ALTER TABLE "proposal" ADD CONSTRAINT "proposal_city_id_cycle_id_fk" FOREIGN KEY ("city_id", "cycle_id") REFERENCES "cycle"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(`ALTER TABLE "rating" DROP COLUMN "last_release"`);
    await runner.query(`ALTER TABLE "rating" DROP COLUMN "first_release"`);
    await runner.query(`ALTER TABLE "rating" DROP COLUMN "proposal_version"`);
    await runner.query(`ALTER TABLE "rating_release" DROP COLUMN "affected_dont_know"`);
    await runner.query(`ALTER TABLE "rating_release" DROP COLUMN "affected_histogram"`);
    await runner.query(`ALTER TABLE "proposal" DROP COLUMN "beginnings"`);
    await runner.query(`DROP TABLE "rating_tally"`);
    await runner.query(`DROP INDEX "public"."imported_comment_city_id_proposal_id_position_source_id_ix"`);
    await runner.query(`DROP TABLE "imported_comment"`);
    await runner.query(`DROP TABLE "imported_proposal"`);
    await runner.query(`DROP TABLE "older_process"`);
  }
}

async function fillBeginnings(runner: QueryRunner): Promise<void> {
  const rows = (await runner.query('SELECT "city_id", "id", "title", "problem", "change" FROM "proposal"')) as Record<string, string>[];
  for (const { city_id, id, title = '', problem = '', change = '' } of rows)
    await runner.query('UPDATE "proposal" SET "beginnings" = $3 WHERE "city_id" = $1 AND "id" = $2', [
      city_id,
      id,
      searchable(title, problem, change).beginnings,
    ]);
}

/** Grave is a severity of 0.85 or more: half the gravest item and half the mean, in eighteenths. */
const grave = `"r"."severity" IS NOT NULL AND 3 * (greatest(("r"."severity"->>'scale')::int, ("r"."severity"->>'scope')::int, ("r"."severity"->>'remediability')::int) - 1)
  + ("r"."severity"->>'scale')::int + ("r"."severity"->>'scope')::int + ("r"."severity"->>'remediability')::int - 3 >= 0.85 * 18`;

const tallyWhatIsThere = `
  INSERT INTO "rating_tally" ("city_id", "proposal_id", "right_code", "histogram", "dont_know", "grave", "changes", "changes_released", "releases")
  SELECT r."city_id", r."proposal_id", r."right_code",
         array[${[-3, -2, -1, 0, 1, 2, 3].map((score) => `count(*) FILTER (WHERE r."latest" AND r."score" = ${score})`).join(', ')}]::int[],
         count(*) FILTER (WHERE r."latest" AND r."score" IS NULL), count(*) FILTER (WHERE r."latest" AND ${grave}), count(*),
         coalesce((SELECT max(l."changes") FROM "rating_release" l
                    WHERE l."city_id" = r."city_id" AND l."proposal_id" = r."proposal_id" AND l."right_code" = r."right_code"), 0),
         (SELECT count(*) FROM "rating_release" l
           WHERE l."city_id" = r."city_id" AND l."proposal_id" = r."proposal_id" AND l."right_code" = r."right_code")
    FROM "rating" r GROUP BY r."city_id", r."proposal_id", r."right_code"`;
