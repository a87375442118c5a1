/** Colours come from roles, directions from the reader's language: what a component may not say. */
const sides = ['left', 'right', 'top', 'bottom'];
const physical = [
  ...sides,
  'width',
  'height',
  'min-width',
  'min-height',
  'max-width',
  'max-height',
  ...['margin', 'padding', 'border'].flatMap((name) => sides.map((side) => `${name}-${side}`)),
  ...['color', 'style', 'width'].flatMap((part) => sides.map((side) => `border-${side}-${part}`)),
  ...['top-left', 'top-right', 'bottom-left', 'bottom-right'].map((corner) => `border-${corner}-radius`),
];

/** @type {import('stylelint').Config} */
export default {
  ignoreFiles: ['**/dist/**', '**/dist-server/**', '**/node_modules/**'],
  reportNeedlessDisables: true,
  reportDescriptionlessDisables: true,
  rules: {
    // Right-to-left readers get the same page, mirrored: sizes and sides are logical.
    'property-disallowed-list': [physical, { message: (name) => `${name} does not turn with the language: take its logical twin (CSS)` }],
    'declaration-property-value-disallowed-list': {
      'text-align': ['left', 'right'],
      float: ['left', 'right'],
      clear: ['left', 'right'],
      resize: ['horizontal', 'vertical'],
    },
    // Themes reassign roles; a colour written here would stay behind in the dark.
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch'],
    'declaration-no-important': true,
    'selector-max-id': 0,
    'at-rule-no-unknown': true,
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
    'function-no-unknown': true,
    'media-feature-name-no-unknown': true,
    'no-duplicate-selectors': true,
    'no-invalid-position-at-import-rule': true,
    'property-no-unknown': [true, { ignoreProperties: ['composes'] }],
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global', 'local'] }],
    'selector-pseudo-element-no-unknown': true,
    'selector-type-no-unknown': true,
    'unit-no-unknown': true,
  },
  overrides: [
    {
      // The palette and the themes: the two places where colours are made.
      files: ['**/ui/tokens.css', '**/ui/base.css'],
      rules: { 'color-no-hex': null, 'color-named': null, 'function-disallowed-list': null },
    },
  ],
};
