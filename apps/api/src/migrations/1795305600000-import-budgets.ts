import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ImportBudgets1795305600000 implements MigrationInterface {
  name = 'ImportBudgets1795305600000';

  async up(runner: QueryRunner): Promise<void> {
    // A search finds `educacion` in `Educación` and `vivienda` for `vivenda`; the third lets a city's key open its index.
    for (const extension of ['unaccent', 'pg_trgm', 'btree_gin']) await runner.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
    await runner.query(
      `CREATE TABLE "budget_import" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "state" text NOT NULL, "fiscal_year" integer NOT NULL, "status" text NOT NULL, "executed_through" date, "source" text NOT NULL, "control_totals" jsonb NOT NULL, "revision" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, CONSTRAINT "budget_import_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "budget_import_city_id_created_at_ix" ON "budget_import"  ("city_id", "created_at") `);
    await runner.query(
      `CREATE TABLE "budget_import_file" ("city_id" uuid NOT NULL, "id" uuid NOT NULL, "import_id" uuid NOT NULL, "name" text NOT NULL, "size" integer NOT NULL, "sha256" text NOT NULL, "direction" text NOT NULL, "elimination" boolean NOT NULL, "reading" jsonb NOT NULL, "columns" jsonb NOT NULL, "uploaded_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "budget_import_file_city_id_import_id_sha256_uq" UNIQUE ("city_id", "import_id", "sha256"), CONSTRAINT "budget_import_file_pk" PRIMARY KEY ("city_id", "id"))`,
    );
    await runner.query(
      `CREATE TABLE "budget_import_piece" ("city_id" uuid NOT NULL, "file_id" uuid NOT NULL, "position" integer NOT NULL, "bytes" bytea NOT NULL, CONSTRAINT "budget_import_piece_pk" PRIMARY KEY ("city_id", "file_id", "position"))`,
    );
    await runner.query(
      `CREATE TABLE "classification" ("city_id" uuid NOT NULL, "kind" text NOT NULL, "code" text NOT NULL, "names" jsonb NOT NULL, CONSTRAINT "classification_pk" PRIMARY KEY ("city_id", "kind", "code"))`,
    );
    await runner.query(
      `CREATE TABLE "import_profile" ("city_id" uuid NOT NULL, "fingerprint" text NOT NULL, "name" text NOT NULL, "profile" jsonb NOT NULL, "saved_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "import_profile_pk" PRIMARY KEY ("city_id", "fingerprint"))`,
    );
    await runner.query(`ALTER TABLE "city" ADD "programme_classification" text`);
    await runner.query(`ALTER TABLE "budget_version" ADD "import_id" uuid`);
    await runner.query(`ALTER TABLE "budget_version" ADD "left_out_rows" jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`ALTER TABLE "budget_line" ADD "search_text" text NOT NULL DEFAULT ''`);
    await runner.query(
      `CREATE INDEX "budget_line_search_text_ix" ON "budget_line" USING gin ("city_id", "version_id", "search_text" gin_trgm_ops)`,
    );
    await runner.query(`ALTER TABLE "budget_version" ADD CONSTRAINT "budget_version_city_id_import_id_uq" UNIQUE ("city_id", "import_id")`);
    await runner.query(
      `ALTER TABLE "budget_import" ADD CONSTRAINT "budget_import_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "budget_import_file" ADD CONSTRAINT "budget_import_file_city_id_import_id_fk" FOREIGN KEY ("city_id", "import_id") REFERENCES "budget_import"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "budget_import_piece" ADD CONSTRAINT "budget_import_piece_city_id_file_id_fk" FOREIGN KEY ("city_id", "file_id") REFERENCES "budget_import_file"("city_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "budget_version" ADD CONSTRAINT "budget_version_city_id_import_id_fk" FOREIGN KEY ("city_id", "import_id") REFERENCES "budget_import"("city_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "classification" ADD CONSTRAINT "classification_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "import_profile" ADD CONSTRAINT "import_profile_city_id_fk" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "import_profile" DROP CONSTRAINT "import_profile_city_id_fk"`);
    await runner.query(`ALTER TABLE "classification" DROP CONSTRAINT "classification_city_id_fk"`);
    await runner.query(`ALTER TABLE "budget_version" DROP CONSTRAINT "budget_version_city_id_import_id_fk"`);
    await runner.query(`ALTER TABLE "budget_import_piece" DROP CONSTRAINT "budget_import_piece_city_id_file_id_fk"`);
    await runner.query(`ALTER TABLE "budget_import_file" DROP CONSTRAINT "budget_import_file_city_id_import_id_fk"`);
    await runner.query(`ALTER TABLE "budget_import" DROP CONSTRAINT "budget_import_city_id_fk"`);
    await runner.query(`ALTER TABLE "budget_version" DROP CONSTRAINT "budget_version_city_id_import_id_uq"`);
    await runner.query(`DROP INDEX "public"."budget_line_search_text_ix"`);
    await runner.query(`ALTER TABLE "budget_line" DROP COLUMN "search_text"`);
    await runner.query(`ALTER TABLE "budget_version" DROP COLUMN "left_out_rows"`);
    await runner.query(`ALTER TABLE "budget_version" DROP COLUMN "import_id"`);
    await runner.query(`ALTER TABLE "city" DROP COLUMN "programme_classification"`);
    await runner.query(`DROP TABLE "import_profile"`);
    await runner.query(`DROP TABLE "classification"`);
    await runner.query(`DROP TABLE "budget_import_piece"`);
    await runner.query(`DROP TABLE "budget_import_file"`);
    await runner.query(`DROP INDEX "public"."budget_import_city_id_created_at_ix"`);
    await runner.query(`DROP TABLE "budget_import"`);
  }
}
