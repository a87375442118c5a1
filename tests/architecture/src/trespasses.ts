/** A file of a make-believe house, and the import that it makes. */
export type Trespass = readonly [file: string, imports: string];

/** For every rule: one import that it must stop, and its neighbour that it must let pass. */
export const trespasses: Readonly<Record<string, { readonly stopped: Trespass; readonly passes: Trespass }>> = {
  'no-circles': {
    stopped: ['packages/budget/src/circle-back.ts', './circle.js'],
    passes: ['packages/budget/src/circle-start.ts', './circle.js'],
  },
  'everything-resolves': {
    stopped: ['packages/budget/src/lost.ts', './nowhere.js'],
    passes: ['packages/budget/src/found.ts', './index.js'],
  },
  'domain-knows-no-framework': {
    stopped: ['packages/rights/src/clock.ts', 'node:fs'],
    passes: ['packages/rights/src/rate.spec.ts', 'node:fs'],
  },
  'domain-knows-no-app': {
    stopped: ['packages/participation/src/up.ts', '@madang/contracts/people'],
    passes: ['packages/participation/src/down.ts', '@madang/money'],
  },
  'basics-is-the-ground': {
    stopped: ['packages/basics/src/amount.ts', '@madang/money'],
    passes: ['packages/basics/src/result.ts', './index.js'],
  },
  'money-stands-on-basics': {
    stopped: ['packages/money/src/of-budget.ts', '@madang/budget'],
    passes: ['packages/money/src/add.ts', '@madang/basics'],
  },
  'tables-stand-on-basics': {
    stopped: ['packages/tables/src/of-a-budget.ts', '@madang/budget'],
    passes: ['packages/tables/src/split.ts', '@madang/basics'],
  },
  'spreadsheets-stand-on-tables': {
    stopped: ['packages/budget/src/of-a-workbook.ts', '../../spreadsheets/src/index.js'],
    passes: ['apps/cli/src/of-a-workbook.ts', '../../../packages/spreadsheets/src/index.js'],
  },
  'spreadsheets-know-rows-alone': {
    stopped: ['packages/spreadsheets/src/of-a-budget.ts', '@madang/budget'],
    passes: ['packages/spreadsheets/src/of-nothing.ts', '@madang/basics'],
  },
  'allocation-knows-only-projects-and-ballots': {
    stopped: ['packages/allocation/src/with-rights.ts', '@madang/rights'],
    passes: ['packages/allocation/src/count.ts', '@madang/money'],
  },
  'the-log-knows-no-city': {
    stopped: ['packages/transparency-log/src/with-rights.ts', '@madang/rights'],
    passes: ['packages/transparency-log/src/leaves.ts', '@madang/basics'],
  },
  'contracts-stand-on-the-domain': {
    stopped: ['packages/contracts/src/rows.ts', 'typeorm'],
    passes: ['packages/contracts/src/wire.ts', 'class-validator'],
  },
  'client-knows-http-alone': {
    stopped: ['packages/client/src/rules.ts', '@madang/rights'],
    passes: ['packages/client/src/http.ts', 'openapi-fetch'],
  },
  'packages-by-their-face': {
    stopped: ['apps/api/src/inside.ts', '../../../packages/money/src/add.js'],
    passes: ['apps/api/src/face.ts', '@madang/money'],
  },
  'tests-are-above-everything': {
    stopped: ['apps/api/src/yard.ts', '../../../tests/api/src/yard.js'],
    passes: ['apps/api/src/yard.spec.ts', '../../../tests/api/src/yard.js'],
  },
  'modules-by-their-face': {
    stopped: ['apps/api/src/modules/proposals/a.service.ts', '../cycles/cycles.service.js'],
    passes: ['apps/api/src/modules/proposals/b.service.ts', '../cycles/index.js'],
  },
  'rows-are-referenced-by-rows': {
    stopped: ['apps/api/src/modules/proposals/c.service.ts', '../cycles/cycle.entity.js'],
    passes: ['apps/api/src/modules/proposals/proposal.entity.ts', '../cycles/cycle.entity.js'],
  },
  'platform-knows-no-module': {
    stopped: ['apps/api/src/platform/guess.ts', '../modules/cycles/index.js'],
    passes: ['apps/api/src/app.module.ts', './modules/cycles/index.js'],
  },
  'controllers-do-not-touch-the-database': {
    stopped: ['apps/api/src/modules/cycles/sql.controller.ts', 'typeorm'],
    passes: ['apps/api/src/modules/cycles/sql.queries.ts', 'typeorm'],
  },
  'policies-and-events-are-plain': {
    stopped: ['apps/api/src/modules/cycles/cycles.policy.ts', '@nestjs/common'],
    passes: ['apps/api/src/modules/cycles/cycles.events.ts', '@madang/basics'],
  },
  'api-knows-no-web': {
    stopped: ['apps/api/src/pages.ts', '../../web/src/format/money.js'],
    passes: ['apps/web/src/ui/money.ts', '../format/money.js'],
  },
  'web-knows-no-api': {
    stopped: ['apps/web/src/api/rows.ts', '../../../api/src/face.js'],
    passes: ['apps/web/src/api/types.ts', '@madang/basics'],
  },
  'cli-knows-no-app': {
    stopped: ['apps/cli/src/start.ts', '../../api/src/face.js'],
    passes: ['apps/cli/src/count.ts', '@madang/allocation'],
  },
  'features-do-not-know-each-other': {
    stopped: ['apps/web/src/features/budget/a-page.ts', '../home/home-page.js'],
    passes: ['apps/web/src/features/home/b-page.ts', './home-page.js'],
  },
  'web-flows-one-way': {
    stopped: ['apps/web/src/ui/up.ts', '../features/home/home-page.js'],
    passes: ['apps/web/src/features/home/down.ts', '../../ui/money.js'],
  },
  'features-below-app': {
    stopped: ['apps/web/src/features/home/frame.ts', '../../app/layout.js'],
    passes: ['apps/web/src/features/home/link.ts', '../../app/paths.js'],
  },
  'contracts-load-with-forms': {
    stopped: ['apps/web/src/features/people/register-page.tsx', '@madang/contracts/people'],
    passes: ['apps/web/src/features/people/register-form.tsx', '@madang/contracts/people'],
  },
  'desk-loads-lazily': {
    stopped: ['apps/web/src/features/people/hurry.ts', './desk/roles-page.js'],
    passes: ['apps/web/src/features/people/people.routes.ts', 'dynamic:./desk/roles-page.js'],
  },
  'rich-widgets-stay-at-the-desk': {
    stopped: ['apps/web/src/ui/combo.ts', 'react-aria-components'],
    passes: ['apps/web/src/desk-ui/combo.ts', 'react-aria-components'],
  },
  'charts-load-lazily': {
    stopped: ['apps/web/src/features/home/draw.ts', '../../charts/bar-chart.js'],
    passes: ['apps/web/src/features/home/shown.ts', '../../charts/figure.js'],
  },
  'booth-stands-alone': {
    stopped: ['apps/web/src/booth/ask.ts', '../api/types.js'],
    passes: ['apps/web/src/booth/mark.ts', '../ui/money.js'],
  },
  'booth-is-not-imported': {
    stopped: ['apps/web/src/features/home/cast.ts', '../../booth/mark.js'],
    passes: ['apps/web/src/booth/entry.ts', './mark.js'],
  },
};

/** What those imports lead to. */
export const neighbours: readonly string[] = [
  ...['basics', 'money', 'budget', 'rights', 'participation', 'allocation'].map((name) => `packages/${name}/src/index.ts`),
  'packages/spreadsheets/src/index.ts',
  'packages/contracts/src/people.ts',
  'tests/api/src/yard.ts',
  'apps/api/src/modules/cycles/cycles.service.ts',
  'apps/api/src/modules/cycles/cycle.entity.ts',
  'apps/api/src/modules/cycles/index.ts',
  'apps/web/src/format/money.ts',
  'apps/web/src/features/home/home-page.tsx',
  'apps/web/src/features/people/desk/roles-page.tsx',
  'apps/web/src/app/layout.tsx',
  'apps/web/src/app/paths.ts',
  'apps/web/src/charts/bar-chart.tsx',
  'apps/web/src/charts/figure.tsx',
  'packages/budget/src/circle.ts',
];

export const libraries = ['typeorm', 'class-validator', 'openapi-fetch', '@nestjs/common', 'react-aria-components', 'chart.js'] as const;
