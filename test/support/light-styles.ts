// Queries by role ask for the style of each node, and jsdom matches every rule with it: of the pane's some thousand
// rules, those that hide or that stop the pointer are kept, and the theme's colours.
const KEPT = /^\.fui-FluentProvider|display|visibility|pointer-events/;

if (typeof CSSStyleSheet !== 'undefined') {
  const { prototype } = CSSStyleSheet;
  const insertRule = Object.getOwnPropertyDescriptor(prototype, 'insertRule')
    ?.value as CSSStyleSheet['insertRule'];
  prototype.insertRule = function (rule, index) {
    return KEPT.test(rule) ? insertRule.call(this, rule, index) : this.cssRules.length;
  };
}
