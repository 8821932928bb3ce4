const { default: Sequencer } = require('@jest/test-sequencer');

/** The tests in a browser before the others: they take longest, and one that came last would leave a core without work. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const inBrowser = ({ context }) => context.config.displayName.name === 'browser';
    const sorted = super.sort(tests);
    return [...sorted.filter(inBrowser), ...sorted.filter((test) => !inBrowser(test))];
  }
};
