import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WriteProposals1795361823826 implements MigrationInterface {
  name = 'WriteProposals1795361823826';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "attachment" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "position" integer NOT NULL, "kind" text NOT NULL, "media_type" text NOT NULL, "words" text NOT NULL, "width" integer, "height" integer, "size" integer NOT NULL, "sha256" text NOT NULL, "added_by" uuid NOT NULL, "added_at" TIMESTAMP WITH TIME ZONE NOT NULL, "covered_at" TIMESTAMP WITH TIME ZONE, "cover_reason" text, CONSTRAINT "attachment_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "attachment_city_id_added_by_ix" ON "attachment"  ("city_id", "added_by") `);
    await runner.query(
      `CREATE INDEX "attachment_city_id_proposal_id_position_ix" ON "attachment"  ("city_id", "proposal_id", "position") `,
    );
    await runner.query(
      `CREATE TABLE "attachment_copy" ("city_id" uuid NOT NULL, "attachment_id" uuid NOT NULL, "width" integer NOT NULL, "bytes" bytea NOT NULL, CONSTRAINT "attachment_copy_pk" PRIMARY KEY ("city_id", "attachment_id", "width"))`,
    );
    await runner.query(
      `CREATE TABLE "belonging" ("city_id" uuid NOT NULL, "holder" text NOT NULL, "group_code" text NOT NULL, CONSTRAINT "belonging_pk" PRIMARY KEY ("city_id", "holder", "group_code"))`,
    );
    await runner.query(
      `CREATE TABLE "district_shape" ("city_id" uuid NOT NULL, "code" text NOT NULL, "parts" jsonb NOT NULL, CONSTRAINT "district_shape_pk" PRIMARY KEY ("city_id", "code"))`,
    );
    await runner.query(
      `CREATE TABLE "priority_door" ("city_id" uuid NOT NULL, "proposal_id" uuid NOT NULL, "visited_on" date NOT NULL, "counted_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "priority_door_pk" PRIMARY KEY ("city_id", "proposal_id"))`,
    );
    await runner.query(`ALTER TABLE "proposal" ADD "group_codes" text array NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "proposal" ADD "place" text`);
    await runner.query(`ALTER TABLE "proposal" ADD "point" jsonb`);
    await runner.query(
      `CREATE INDEX "proposal_concerning_ix" ON "proposal"  ("city_id", "id") WHERE state = 'published' and group_codes <> '{}'`,
    );
    await runner.query(
      `ALTER TABLE "attachment" ADD CONSTRAINT "attachment_city_id_added_by_fk" FOREIGN KEY ("city_id", "added_by") REFERENCES "person"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "attachment" ADD CONSTRAINT "attachment_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "attachment_copy" ADD CONSTRAINT "attachment_copy_city_id_attachment_id_fk" FOREIGN KEY ("city_id", "attachment_id") REFERENCES "attachment"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "belonging" ADD CONSTRAINT "belonging_city_id_group_code_fk" FOREIGN KEY ("city_id", "group_code") REFERENCES "priority_group"("city_id","code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "district_shape" ADD CONSTRAINT "district_shape_city_id_code_fk" FOREIGN KEY ("city_id", "code") REFERENCES "district"("city_id","code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "priority_door" ADD CONSTRAINT "priority_door_city_id_proposal_id_fk" FOREIGN KEY ("city_id", "proposal_id") REFERENCES "proposal"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "priority_door" DROP CONSTRAINT "priority_door_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "district_shape" DROP CONSTRAINT "district_shape_city_id_code_fk"`);
    await runner.query(`ALTER TABLE "belonging" DROP CONSTRAINT "belonging_city_id_group_code_fk"`);
    await runner.query(`ALTER TABLE "attachment_copy" DROP CONSTRAINT "attachment_copy_city_id_attachment_id_fk"`);
    await runner.query(`ALTER TABLE "attachment" DROP CONSTRAINT "attachment_city_id_proposal_id_fk"`);
    await runner.query(`ALTER TABLE "attachment" DROP CONSTRAINT "attachment_city_id_added_by_fk"`);
    await runner.query(`DROP INDEX "public"."proposal_concerning_ix"`);
    await runner.query(`ALTER TABLE "proposal" DROP COLUMN "point"`);
    await runner.query(`ALTER TABLE "proposal" DROP COLUMN "place"`);
    await runner.query(`ALTER TABLE "proposal" DROP COLUMN "group_codes"`);
    await runner.query(`DROP TABLE "priority_door"`);
    await runner.query(`DROP TABLE "district_shape"`);
    await runner.query(`DROP TABLE "belonging"`);
    await runner.query(`DROP TABLE "attachment_copy"`);
    await runner.query(`DROP INDEX "public"."attachment_city_id_proposal_id_position_ix"`);
    await runner.query(`DROP INDEX "public"."attachment_city_id_added_by_ix"`);
    await runner.query(`DROP TABLE "attachment"`);
  }
}
