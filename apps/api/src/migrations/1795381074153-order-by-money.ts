import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OrderByMoney1795381074153 implements MigrationInterface {
  name = 'OrderByMoney1795381074153';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "proposal" ADD "amount_minor" bigint NOT NULL DEFAULT '0'`);
    await runner.query(
      `update proposal p set amount_minor = taken.amount
         from (select city_id, proposal_id, -sum(delta_minor) as amount from move where delta_minor < 0 group by 1, 2) taken
        where p.city_id = taken.city_id and p.id = taken.proposal_id`,
    );
    await runner.query(`CREATE INDEX "proposal_city_id_amount_minor_id_ix" ON "proposal"  ("city_id", "amount_minor", "id") `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."proposal_city_id_amount_minor_id_ix"`);
    await runner.query(`ALTER TABLE "proposal" DROP COLUMN "amount_minor"`);
  }
}
