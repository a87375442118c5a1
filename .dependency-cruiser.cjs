/**
 * Which import may point where. One rule, one sentence: it is what you read when a test stops you, so it says why.
 * `tests/architecture/src/arrows.spec.ts` runs these rules over the tree, and shows of each that it stops what it should.
 */

const purePackages = '^packages/(basics|money|tables|budget|rights|participation|allocation|accountability|transparency-log)/';
const spec = '\\.spec\\.tsx?$';
const web = '^apps/web/src/';
/** Faces of contracts that hold classes with decorators; the others are plain tables and types. */
const bodyClasses = '^packages/contracts/src/(?!problems\\.ts|pages\\.ts|problem-areas/)';

const forbidden = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbidden(
      'no-circles',
      'Files in a circle have no first page: whoever reads one must already know the others.',
      {},
      { circular: true },
    ),
    forbidden(
      'everything-resolves',
      'This import leads nowhere, and what leads nowhere is seen by no other rule.',
      {},
      { couldNotResolve: true },
    ),

    // The packages
    forbidden(
      'domain-knows-no-framework',
      'A rule of budgeting, rights or voting must run in a browser, a command and an auditor’s hands: no library, no Node.',
      { path: purePackages, pathNot: spec },
      { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg', 'npm-unknown', 'core', 'unknown'] },
    ),
    forbidden(
      'domain-knows-no-app',
      'Rules are asked; they do not look up at who asks them, nor at what travels.',
      { path: purePackages },
      { path: '^(apps|tests|infra)/|^packages/(contracts|client|fixtures)/' },
    ),
    forbidden(
      'basics-is-the-ground',
      'Everything stands on basics, so basics stands on nothing.',
      { path: '^packages/basics/' },
      { path: '^packages/(?!basics/)' },
    ),
    forbidden(
      'money-stands-on-basics',
      'An amount is an amount, whatever budget it belongs to.',
      { path: '^packages/money/' },
      { path: '^packages/(?!basics/|money/)' },
    ),
    forbidden(
      'tables-stand-on-basics',
      'Rows are rows, whether they hold a budget or indicators: what columns mean is said elsewhere.',
      { path: '^packages/tables/' },
      { path: '^packages/(?!basics/|tables/)' },
    ),
    forbidden(
      'spreadsheets-stand-on-tables',
      'Workbooks are read where files arrive, in the API and the command: browsers and rules never load their two libraries.',
      { path: '^packages/(?!spreadsheets/)|^apps/web/' },
      { path: '^packages/spreadsheets/' },
    ),
    forbidden(
      'spreadsheets-know-rows-alone',
      'A workbook is a table like any other: what its columns mean is said elsewhere.',
      { path: '^packages/spreadsheets/' },
      { path: '^(apps|tests|infra)/|^packages/(?!basics/|tables/|spreadsheets/)' },
    ),
    forbidden(
      'allocation-knows-only-projects-and-ballots',
      'Whoever checks an outcome should be able to take this package alone and read all of it.',
      { path: '^packages/allocation/' },
      { path: '^packages/(?!basics/|money/|allocation/)' },
    ),
    forbidden(
      'the-log-knows-no-city',
      'Whoever checks the record of a city should be able to take this package alone and read all of it.',
      { path: '^packages/transparency-log/' },
      { path: '^packages/(?!basics/|transparency-log/)' },
    ),
    forbidden(
      'contracts-stand-on-the-domain',
      'What travels is loaded by browsers too: only rules and class-validator may come with it.',
      { path: '^packages/contracts/', pathNot: spec },
      {
        path: '^(apps|tests|infra)/|^packages/(client|fixtures)/|node_modules/',
        pathNot: 'node_modules/(class-validator|class-transformer|reflect-metadata)/',
      },
    ),
    forbidden(
      'client-knows-http-alone',
      'The client is made from the description of the API and needs nothing else of the house.',
      { path: '^packages/client/' },
      {
        path: '^(apps|tests|infra)/|^packages/(?!client/)|node_modules/(?!openapi-fetch/)',
        pathNot: 'node_modules/\\.pnpm/openapi-fetch@',
      },
    ),
    forbidden(
      'packages-by-their-face',
      'A package is known by its index.ts (contracts by one file for each area). What is behind may change tomorrow.',
      { path: '^(packages|apps|tests|infra)/([^/]+)/' },
      {
        path: '^packages/[^/]+/(src|dist)/',
        pathNot: ['^packages/[^/]+/src/index\\.ts$', '^packages/contracts/src/[^/]+\\.ts$', '^$1/$2/'],
      },
    ),
    forbidden(
      'tests-are-above-everything',
      'What runs in production must not lean on what tests it.',
      // What measures stands beside what tests: it runs nowhere else.
      { path: '^(apps|packages|infra)/', pathNot: [spec, '^packages/fixtures/', '^infra/bench/'] },
      { path: '^tests/|\\.spec\\.tsx?$|^packages/fixtures/' },
    ),

    // The API
    forbidden(
      'modules-by-their-face',
      'Neighbours ask a module through its index.ts; reaching behind it makes two modules one.',
      { path: '^apps/api/src/modules/([^/]+)/' },
      {
        path: '^apps/api/src/modules/',
        pathNot: ['^apps/api/src/modules/$1/', '^apps/api/src/modules/[^/]+/index\\.ts$', '\\.entity\\.ts$'],
      },
    ),
    forbidden(
      'rows-are-referenced-by-rows',
      'A row may name a neighbour’s row as its foreign key; other code asks the neighbour through its index.ts.',
      { path: '^apps/api/src/modules/([^/]+)/', pathNot: '\\.entity\\.ts$' },
      { path: '^apps/api/src/modules/.+\\.entity\\.ts$', pathNot: '^apps/api/src/modules/$1/' },
    ),
    forbidden(
      'platform-knows-no-module',
      'The platform carries every module, the next one too; it cannot know one of them.',
      { path: '^apps/api/src/platform/' },
      { path: '^apps/api/src/modules/' },
    ),
    forbidden(
      'controllers-do-not-touch-the-database',
      'A controller takes a request, makes one call and hands back the answer. Writes live in the service, reads in the queries.',
      { path: '\\.controller\\.ts$' },
      { path: 'node_modules/(typeorm|pg)/|\\.entity\\.ts$|platform/database/' },
    ),
    forbidden(
      'policies-and-events-are-plain',
      'Who may and what happened are read like a table: no Nest, no ORM, no row.',
      { path: '\\.(policy|events)\\.ts$' },
      { path: 'node_modules/(@nestjs|typeorm)/|\\.entity\\.ts$' },
    ),

    // Who meets on the wire only
    forbidden(
      'api-knows-no-web',
      'The API serves pages without knowing how they are made.',
      { path: '^apps/api/' },
      { path: '^apps/(web|cli)/' },
    ),
    forbidden('web-knows-no-api', 'Pages know what travels, not how it is stored.', { path: '^apps/web/' }, { path: '^apps/(api|cli)/' }),
    forbidden(
      'cli-knows-no-app',
      'The command speaks HTTP or runs the packages; it starts no app of ours.',
      { path: '^apps/cli/' },
      { path: '^apps/(api|web)/' },
    ),

    // The web
    forbidden(
      'features-do-not-know-each-other',
      'A feature can be removed without touching another; what both need belongs below them.',
      { path: `${web}features/([^/]+)/` },
      { path: `${web}features/`, pathNot: `${web}features/$1/` },
    ),
    forbidden(
      'web-flows-one-way',
      'Controls, formats and the way to the API serve every page; they cannot depend on one.',
      { path: `${web}(ui|desk-ui|api|charts|format)/` },
      {
        path: `${web}(features|app)/`,
        pathNot: `${web}app/(paths|desk-paths|hearing-paths|log-paths|moderation-paths|promise-paths|question-paths|use-place|texts|claim-paths)\\.ts$`,
      },
    ),
    forbidden(
      'features-below-app',
      'A feature knows how addresses are built and read, not the frame it is shown in.',
      { path: `${web}features/` },
      {
        path: `${web}app/`,
        pathNot: `${web}app/(paths|desk-paths|hearing-paths|log-paths|moderation-paths|promise-paths|question-paths|use-place|texts|claim-paths)\\.tsx?$`,
      },
    ),
    forbidden(
      'contracts-load-with-forms',
      'Body classes bring 15 kB of validation; readers who never open a form should not pay for it. Elsewhere import the types.',
      { path: web, pathNot: '-form(\\.spec)?\\.tsx$' },
      { path: bodyClasses, dependencyTypesNot: ['type-only'] },
    ),
    forbidden(
      'desk-loads-lazily',
      'Residents should not download the office: reach the desk by a dynamic import.',
      { path: web, pathNot: '(/desk/|^apps/web/src/desk-ui/)' },
      // A table of routes names the pages that it loads; it is not the office itself.
      { path: `${web}(features/[^/]+/desk|desk-ui)/`, pathNot: '\\.routes\\.ts$', dynamic: false, dependencyTypesNot: ['type-only'] },
    ),
    forbidden(
      'rich-widgets-stay-at-the-desk',
      'Residents get the browser’s own controls: they know them, and they cannot break.',
      { path: web, pathNot: `${web}desk-ui/` },
      { path: 'node_modules/react-aria-components/' },
    ),
    forbidden(
      'charts-load-lazily',
      'The table is in the page at once; the drawing may come later. Use charts/figure.tsx.',
      { path: web, pathNot: `${web}charts/` },
      { path: `node_modules/chart\\.js/|${web}charts/(?!figure\\.tsx$)`, dynamic: false, dependencyTypesNot: ['type-only'] },
    ),
    forbidden(
      'booth-stands-alone',
      'Where ballots are marked, no other code may run.',
      { path: `${web}booth/` },
      { path: `${web}(app|features|desk-ui|charts|api)/` },
    ),
    forbidden(
      'booth-is-not-imported',
      'The booth is a page of its own, reached by its address.',
      { path: web, pathNot: `${web}booth/` },
      { path: `${web}booth/` },
    ),
  ],
  options: {
    exclude: { path: '(^|/)(dist|dist-server)/' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@madang/source', 'import', 'node', 'default', 'types'],
    },
  },
};
