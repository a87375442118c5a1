import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StageImports1795331509701 implements MigrationInterface {
  name = 'StageImports1795331509701';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "budget_import_piece" DROP CONSTRAINT "budget_import_piece_city_id_file_id_fk"`);
    await runner.query(
      `CREATE TABLE "budget_import_aside" ("city_id" uuid NOT NULL, "reading_id" uuid NOT NULL, "row_number" integer NOT NULL, "position" integer NOT NULL, "cause" text NOT NULL, "column_number" integer, "heading" text, "field" text, "value" text NOT NULL, CONSTRAINT "budget_import_aside_pk" PRIMARY KEY ("city_id", "reading_id", "row_number", "position"))`,
    );
    await runner.query(
      `CREATE TABLE "budget_upload" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "import_id" uuid NOT NULL, "begun_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "budget_upload_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "budget_upload_city_id_import_id_ix" ON "budget_upload"  ("city_id", "import_id") `);
    await runner.query(
      `CREATE TABLE "budget_import_line" ("city_id" uuid NOT NULL, "reading_id" uuid NOT NULL, "code" text NOT NULL, "first_row" integer NOT NULL, "row_count" integer NOT NULL, "direction" text NOT NULL, "elimination" boolean NOT NULL, "body_code" text, "body_name" text, "department_code" text, "department_name" text, "programme_code" text, "programme_name" text, "chapter_code" text, "chapter_name" text, "economic_code" text, "economic_name" text, "function_code" text, "function_name" text, "fund_code" text, "fund_name" text, "district_code" text, "district_name" text, "initial_minor" bigint NOT NULL, "final_minor" bigint, "executed_minor" bigint, "committed_minor" bigint, "authorised_minor" bigint, "paid_minor" bigint, "cofog" text, "rigidity" text, "equality" text, CONSTRAINT "budget_import_line_pk" PRIMARY KEY ("city_id", "reading_id", "code"))`,
    );
    await runner.query(`ALTER TABLE "budget_line" DROP COLUMN "search_text"`);
    await runner.query(`ALTER TABLE "budget_import" ADD "publication" jsonb`);
    await runner.query(`ALTER TABLE "budget_import" ADD "lines_written" integer NOT NULL DEFAULT '0'`);
    // What is published stays as it is; the files of drafts are read anew when somebody asks for it.
    await runner.query(`ALTER TABLE "budget_import_file" ADD "reading_id" uuid NOT NULL DEFAULT gen_random_uuid()`);
    await runner.query(`ALTER TABLE "budget_import_file" ALTER "reading_id" DROP DEFAULT`);
    await runner.query(`ALTER TABLE "budget_import_file" ADD "state" text NOT NULL DEFAULT 'stopped'`);
    await runner.query(`ALTER TABLE "budget_import_file" ALTER "state" DROP DEFAULT`);
    await runner.query(
      `update budget_import_file f set state = 'read' from budget_import i
        where i.city_id = f.city_id and i.id = f.import_id and i.state = 'published'`,
    );
    await runner.query(`ALTER TABLE "budget_import_file" ADD "reading_begun_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "budget_import_file" ADD "bytes_read" integer NOT NULL DEFAULT '0'`);
    await runner.query(`ALTER TABLE "budget_import_file" ADD "rows_read" integer NOT NULL DEFAULT '0'`);
    await runner.query(`ALTER TABLE "budget_import_file" ADD "found" jsonb`);
    await runner.query(`ALTER TABLE "budget_import_file" ADD "fault" jsonb`);
    await runner.query(`ALTER TABLE "budget_line" ADD "function_code" text`);
    await runner.query(`ALTER TABLE "budget_line" ADD "function_name" text`);
    await runner.query(`ALTER TABLE "budget_line" ADD "fund_code" text`);
    await runner.query(`ALTER TABLE "budget_line" ADD "fund_name" text`);
    await runner.query(`ALTER TABLE "budget_line" ADD "authorised_minor" bigint`);
    await runner.query(`ALTER TABLE "budget_line" ADD "paid_minor" bigint`);
    await runner.query(`ALTER TABLE "budget_line" ADD "district_name" text`);
    await runner.query(`ALTER TABLE "budget_line" ADD "equality" text`);
    await runner.query(
      `insert into budget_upload (city_id, id, import_id, begun_at) select city_id, id, import_id, uploaded_at from budget_import_file`,
    );
    await runner.query(
      `ALTER TABLE "budget_upload" ADD CONSTRAINT "budget_upload_city_id_import_id_fk" FOREIGN KEY ("city_id", "import_id") REFERENCES "budget_import"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "budget_import_file" ADD CONSTRAINT "budget_import_file_city_id_id_fk" FOREIGN KEY ("city_id", "id") REFERENCES "budget_upload"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "budget_import_piece" ADD CONSTRAINT "budget_import_piece_city_id_file_id_fk" FOREIGN KEY ("city_id", "file_id") REFERENCES "budget_upload"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "budget_import_piece" DROP CONSTRAINT "budget_import_piece_city_id_file_id_fk"`);
    await runner.query(`ALTER TABLE "budget_import_file" DROP CONSTRAINT "budget_import_file_city_id_id_fk"`);
    await runner.query(`ALTER TABLE "budget_upload" DROP CONSTRAINT "budget_upload_city_id_import_id_fk"`);
    await runner.query(`ALTER TABLE "budget_line" DROP COLUMN "equality"`);
    await runner.query(`ALTER TABLE "budget_line" DROP COLUMN "district_name"`);
    await runner.query(`ALTER TABLE "budget_line" DROP COLUMN "paid_minor"`);
    await runner.query(`ALTER TABLE "budget_line" DROP COLUMN "authorised_minor"`);
    await runner.query(`ALTER TABLE "budget_line" DROP COLUMN "fund_name"`);
    await runner.query(`ALTER TABLE "budget_line" DROP COLUMN "fund_code"`);
    await runner.query(`ALTER TABLE "budget_line" DROP COLUMN "function_name"`);
    await runner.query(`ALTER TABLE "budget_line" DROP COLUMN "function_code"`);
    await runner.query(`ALTER TABLE "budget_import_file" DROP COLUMN "fault"`);
    await runner.query(`ALTER TABLE "budget_import_file" DROP COLUMN "found"`);
    await runner.query(`ALTER TABLE "budget_import_file" DROP COLUMN "rows_read"`);
    await runner.query(`ALTER TABLE "budget_import_file" DROP COLUMN "bytes_read"`);
    await runner.query(`ALTER TABLE "budget_import_file" DROP COLUMN "reading_begun_at"`);
    await runner.query(`ALTER TABLE "budget_import_file" DROP COLUMN "state"`);
    await runner.query(`ALTER TABLE "budget_import_file" DROP COLUMN "reading_id"`);
    await runner.query(`ALTER TABLE "budget_import" DROP COLUMN "lines_written"`);
    await runner.query(`ALTER TABLE "budget_import" DROP COLUMN "publication"`);
    await runner.query(`ALTER TABLE "budget_line" ADD "search_text" text NOT NULL DEFAULT ''`);
    await runner.query(`DROP TABLE "budget_import_line"`);
    await runner.query(`DROP INDEX "public"."budget_upload_city_id_import_id_ix"`);
    await runner.query(`DROP TABLE "budget_upload"`);
    await runner.query(`DROP TABLE "budget_import_aside"`);
    await runner.query(
      `ALTER TABLE "budget_import_piece" ADD CONSTRAINT "budget_import_piece_city_id_file_id_fk" FOREIGN KEY ("city_id", "file_id") REFERENCES "budget_import_file"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }
}
