/** Lint rules of this house, for what no ready rule says. */
export default {
  meta: { name: 'house' },
  rules: {
    'no-clock': {
      meta: { messages: { clock: 'A rule takes `now` as an argument: asked again tomorrow, it must answer the same.' } },
      create: (context) => {
        const reads = (node) => node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0;
        const check = (node) => reads(node) && context.report({ node, messageId: 'clock' });
        return { NewExpression: check, CallExpression: check };
      },
    },
  },
};
